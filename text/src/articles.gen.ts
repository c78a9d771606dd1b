/** Made by npm run gen from text/words/articles.txt; not to be edited. */
export const leading: readonly string[] = ["das","der","die","ein","eine","a","an","the","el","la","las","los","una","l'","le","les","un","une","gli","il","lo"];
export const trailing: readonly string[] = ["de","den","det","en","et","dem","un","i","uno","een","het","a","as","da","na","o","os","um","uma","ett"];
export const kept: readonly string[] = ["das eboot","die alone","die already","die another","die beautiful","die fighting","die hard","die hart","die in","die is","die laughing","die like","die mommie","die monster","die my","die or","die screaming","die sister","die trying","die watching","la bamba","la confidential","la la","la story","la takedown","lo and","las vegas","los alamos","los angeles"];
export const elided: readonly (readonly [string, string])[] = [["l","le"]];
