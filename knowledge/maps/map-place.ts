/** A place as the maps take it: what a pack knows of where it is. */
export interface MapPlace {
  readonly label: string;
  /** ISO 3166 alpha-2; `null`: in no country, or not known. */
  readonly country: string | null;
  /** ISO 3166-2; `null`: not known. */
  readonly region: string | null;
  /** In degrees (WGS 84), with the source that says so; `null`: not known. */
  readonly position: {
    readonly longitude: number;
    readonly latitude: number;
    readonly source: { readonly label: string; readonly url: string | null; readonly date: string };
  } | null;
}
