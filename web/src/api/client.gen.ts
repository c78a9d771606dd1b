/** Made by npm run gen from docs/generated/openapi.json; not to be edited. */
export interface paths {
    "/api/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A sentence → what was understood, and films with reasons */
        post: operations["ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A history and, if you like, a wish → films with reasons */
        post: operations["recommend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A film of a list, and what the list was asked with → why it is there, in sentences */
        post: operations["explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/predict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One film and one person → expected stars, and how sure that is */
        post: operations["predict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Somebody of the data set: what they rated, and films for them */
        get: operations["person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A sentence → what is understood of it, without films */
        post: operations["read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/movies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Films by title, forgiving typos; years and people count too */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/movies/named": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The film that is surely called so; naming, unlike searching, never takes another film */
        get: operations["named"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/movies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One film */
        get: operations["movie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/movies/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Films like one film */
        get: operations["similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alive */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ready to answer, and what is being prepared */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions, data, licences, limits */
        get: operations["info"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Language models: which one answers, and what was asked of them */
        get: operations["usage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Answer: {
            picks: components["schemas"]["Pick"][];
            reading: components["schemas"]["Reading"];
            changes?: string[];
            dials: components["schemas"]["Dials"];
            notes: components["schemas"]["Note"][];
            /** @description where fewer films are known to fit than were asked for: what could be let go, the most fruitful first */
            relax?: {
                /**
                 * @description the field of the wish
                 * @enum {string}
                 */
                condition: "years" | "runtime" | "languages" | "countries" | "certification" | "genres" | "people" | "facets";
                /** @description its entries in that field, where the field is a list */
                names?: string[];
                /** @description whether those entries are wanted or not */
                wanted?: boolean;
                /** @description the condition in words: “from 1990–1999” */
                text: string;
                /** @description how many films would be known to fit without it */
                films: number;
            }[];
            /** @description absent where no language model had a part in it */
            language?: {
                /** @description the model that read the request beside the built-in reader */
                reading?: string;
                /** @description the model that told which of several films of a name is meant */
                matching?: string;
                /** @description the model that scored films against the wish, or put them in order */
                scoring?: string;
                /**
                 * @description there where it put them in order
                 * @constant
                 */
                order?: "rank";
                /** @description how much its scores count, 0 to 100 */
                weight?: number;
                /** @default [] */
                moved: {
                    movieId: number;
                    /** @description its place before; absent where it was not on the list */
                    from?: number;
                    to: number;
                    /** @description the model's reason, which nobody has checked beyond that it agrees with its score */
                    why: string;
                }[];
            };
            versions: components["schemas"]["Versions"];
        };
        AskRequest: {
            text: string;
            /** @default [] */
            ratings: components["schemas"]["Rating"][];
            reading?: {
                /** @default [] */
                films: {
                    movieId?: number;
                    /** @description counts more than everything else */
                    imdbId?: string;
                    /** @description counts where one of both has no IMDb id */
                    tmdbId?: number;
                    title: string;
                    year?: number;
                    /** @enum {string} */
                    feeling?: "loved" | "liked" | "so-so" | "disliked" | "hated";
                    /** @enum {string} */
                    theirs?: "loved" | "liked" | "so-so" | "disliked" | "hated";
                    /** @enum {string} */
                    seen?: "seen" | "not-seen" | "wants";
                    alternatives?: {
                        movieId: number;
                        title: string;
                        year?: number;
                    }[];
                    /**
                     * @default history
                     * @enum {string}
                     */
                    role: "history" | "like";
                    at?: [
                        number,
                        number
                    ];
                }[];
                /** @default {} */
                wish: components["schemas"]["WishInput"];
                /** @default [] */
                hidden: {
                    movieId?: number;
                    /** @description counts more than everything else */
                    imdbId?: string;
                    /** @description counts where one of both has no IMDb id */
                    tmdbId?: number;
                    title: string;
                    year?: number;
                    /** @enum {string} */
                    why: "seen" | "shown" | "not-tonight";
                }[];
                /** @default [] */
                unread: {
                    text: string;
                    why: string;
                    nearest?: {
                        movieId: number;
                        title: string;
                        year?: number;
                    }[];
                    at?: [
                        number,
                        number
                    ];
                }[];
                /** @constant */
                conversation?: true;
                /** @constant */
                leftOpen?: true;
                /** @constant */
                remembered?: true;
                /** @default en */
                language: string;
            };
            /** @description the reading of the answer before: the text follows it up (“less violent”, “more like the second”, “seen that one”) */
            previous?: {
                /** @default [] */
                films: {
                    movieId?: number;
                    /** @description counts more than everything else */
                    imdbId?: string;
                    /** @description counts where one of both has no IMDb id */
                    tmdbId?: number;
                    title: string;
                    year?: number;
                    /** @enum {string} */
                    feeling?: "loved" | "liked" | "so-so" | "disliked" | "hated";
                    /** @enum {string} */
                    theirs?: "loved" | "liked" | "so-so" | "disliked" | "hated";
                    /** @enum {string} */
                    seen?: "seen" | "not-seen" | "wants";
                    alternatives?: {
                        movieId: number;
                        title: string;
                        year?: number;
                    }[];
                    /**
                     * @default history
                     * @enum {string}
                     */
                    role: "history" | "like";
                    at?: [
                        number,
                        number
                    ];
                }[];
                /** @default {} */
                wish: components["schemas"]["WishInput"];
                /** @default [] */
                hidden: {
                    movieId?: number;
                    /** @description counts more than everything else */
                    imdbId?: string;
                    /** @description counts where one of both has no IMDb id */
                    tmdbId?: number;
                    title: string;
                    year?: number;
                    /** @enum {string} */
                    why: "seen" | "shown" | "not-tonight";
                }[];
                /** @default [] */
                unread: {
                    text: string;
                    why: string;
                    nearest?: {
                        movieId: number;
                        title: string;
                        year?: number;
                    }[];
                    at?: [
                        number,
                        number
                    ];
                }[];
                /** @constant */
                conversation?: true;
                /** @constant */
                leftOpen?: true;
                /** @constant */
                remembered?: true;
                /** @default en */
                language: string;
            };
            /**
             * @description the films of the answer before, in its order: what “the second” and “shorter” speak of
             * @default []
             */
            shown: (number | {
                /** @description in the data set that answers */
                movieId?: number;
                /** @description in any data set; beside a movieId it says which film that was */
                film?: {
                    /** @description counts more than everything else */
                    imdbId?: string;
                    /** @description counts where one of both has no IMDb id */
                    tmdbId?: number;
                    /** @description counts where no id can tell */
                    title?: string;
                    year?: number;
                };
            })[];
            /** @description the language model for this request, where Matinee has one */
            language?: {
                /** @description one of those that the operator allows; offline: none */
                model?: string;
                /** @description 0: the list without a model; 100: its judgement alone */
                weight?: number;
                /**
                 * @description score: each film with a reason; rank: all of them in one order
                 * @enum {string}
                 */
                order?: "score" | "rank";
            };
            filters?: components["schemas"]["Filters"];
            /** @description what is not named is as usual for the request */
            dials?: {
                words?: number;
                taste?: number;
                /** @description below 0: hidden films first */
                popularity?: number;
                /** @description 0: nearest matches; 1: as different from each other as they can be */
                variety?: number;
                /** @description 1: genres in the shares that they have among the films that were rated; as usual 0 */
                calibration?: number;
            };
            /** @default 10 */
            n: number;
            /**
             * @description films that must not appear, by id or named as in a rating: seen, or not tonight
             * @default []
             */
            hidden: (number | {
                /** @description in the data set that answers */
                movieId?: number;
                /** @description in any data set; beside a movieId it says which film that was */
                film?: {
                    /** @description counts more than everything else */
                    imdbId?: string;
                    /** @description counts where one of both has no IMDb id */
                    tmdbId?: number;
                    /** @description counts where no id can tell */
                    title?: string;
                    year?: number;
                };
            })[];
        };
        Dials: {
            /** @default 1 */
            words: number;
            /** @default 1 */
            taste: number;
            /**
             * @description below 0: hidden films first
             * @default 1
             */
            popularity: number;
            /**
             * @description 0: nearest matches; 1: as different from each other as they can be
             * @default 0.25
             */
            variety: number;
            /** @description 1: genres in the shares that they have among the films that were rated; as usual 0 */
            calibration?: number;
        };
        Explanation: {
            movie: components["schemas"]["MovieCard"];
            sentences: {
                text: string;
                /** @description ids of what it rests on */
                evidence: string[];
                /** @description the language model that phrased it; offline: the list's own words */
                by: string;
            }[];
            /** @description all that the list knows, what tells most first */
            evidence: components["schemas"]["FilmEvidence"][];
            /** @description sentences of a language model that the evidence did not bear out */
            dropped: number;
            notes: components["schemas"]["Note"][];
            versions: components["schemas"]["Versions"];
        };
        FilmEvidence: {
            /** @description e1, e2, …: what sentences name it by */
            id: string;
            text: string;
            /**
             * @description it tells what the person rated, so no language model is sent it
             * @constant
             */
            ofRatings?: true;
        };
        FilmMention: {
            movieId: number;
            /** @description counts more than everything else */
            imdbId?: string;
            /** @description counts where one of both has no IMDb id */
            tmdbId?: number;
            title: string;
            year?: number;
            /** @enum {string} */
            feeling?: "loved" | "liked" | "so-so" | "disliked" | "hated";
            /** @enum {string} */
            theirs?: "loved" | "liked" | "so-so" | "disliked" | "hated";
            /** @enum {string} */
            seen?: "seen" | "not-seen" | "wants";
            alternatives?: {
                movieId: number;
                title: string;
                year?: number;
            }[];
            /**
             * @default history
             * @enum {string}
             */
            role: "history" | "like";
            at?: [
                number,
                number
            ];
        };
        Filters: {
            /** @description at least one of these genres, in any spelling: drama, science fiction, romcom */
            genres?: string[];
            /** @description none of these genres */
            withoutGenres?: string[];
            /** @description inclusive; films of unknown year come last */
            years?: {
                from?: number;
                to?: number;
            };
            /** @description minutes, inclusive; films of unknown runtime come last */
            runtime?: {
                min?: number;
                max?: number;
            };
            /** @description one of these, by English name or ISO 639 code; films of unknown language come last */
            languages?: string[];
        };
        Info: {
            /** @description of the engine that answers; absent until one does */
            versions?: components["schemas"]["Versions"];
            preparing: components["schemas"]["Preparation"][];
            /** @description of the data and the texts that are served */
            licences: components["schemas"]["Licence"][];
            /** @description one sentence for each thing that could not be done */
            troubles: string[];
            /** @description version of Matinee */
            matinee: string;
            limits: {
                text: number;
                n: number;
                ratings: number;
                query: number;
            };
        };
        Licence: {
            what: string;
            licence: string;
        };
        MovieCard: {
            id: number;
            /** @description counts more than everything else */
            imdbId?: string;
            /** @description counts where one of both has no IMDb id */
            tmdbId?: number;
            title: string;
            year?: number;
            genres: string[];
            runtime?: number;
            language?: string;
            directors: string[];
            cast: string[];
            alternativeTitles: string[];
            tags: string[];
            description?: {
                text: string;
                source: string;
                licence: string;
            };
            /** @description ISO 3166 codes, as FR; SU, YU, CS and DD for countries that are no more */
            countries?: string[];
            /** @description English names of all that are spoken, the main one first */
            languages?: string[];
            /** @description as films are rated in the United States: PG-13 */
            certification?: string;
            writers?: string[];
            studio?: string;
            series?: string;
            /** @description what it was made of: a novel, a true story, another film */
            basedOn?: {
                kind: string;
                of?: string;
                by?: string;
            };
            /** @description what it feels like and is about, strongest first: heist, slow-burn */
            facets?: string[];
            /** @description violence, gore, sadness and others, 0 to 3 */
            levels?: {
                [key: string]: number;
            };
        };
        Movies: {
            movies: components["schemas"]["MovieCard"][];
        };
        Note: {
            /** @enum {string} */
            code: "nothing-understood" | "not-understood" | "unknown-film" | "stage-skipped" | "widened" | "few-films" | "simulated" | "stars-meanwhile" | "text-cut" | "unknown-facts" | "language-model" | "profile";
            text: string;
        };
        Pick: {
            movie: components["schemas"]["MovieCard"];
            score: number;
            /** @description one sentence on why, as a friend would say it; every part of it is true */
            headline?: string;
            reasons: components["schemas"]["Reason"][];
            shares: {
                words: number;
                taste: number;
                fame: number;
            };
            /**
             * @description how well known the film is, by its rank among the films of the data set
             * @enum {string}
             */
            fame?: "very well known" | "well known" | "known to some" | "hardly known";
            /** @description stars, where enough is known of the person and others have rated */
            expected?: {
                stars: number;
                low: number;
                high: number;
                /** @description how many of such ranges hold the stars that are given then: 0.8 */
                share: number;
            };
            /** @description what the request asks about and nobody knows of this film, which comes after all that are known to fit */
            unknown?: ("year" | "runtime" | "language" | "country" | "certification" | "content")[];
        };
        Preparation: {
            /**
             * @description getting an engine ready, fetching and importing, encoding films, or learning which stars to expect
             * @enum {string}
             */
            job: "open" | "fetch" | "encode" | "train";
            data: string;
            /** @description what is being done now, for people */
            task: string;
            done: number;
            total?: number;
            unit: string;
            /** @description at the present pace, where that is known */
            secondsLeft?: number;
        };
        Problem: {
            /** @description names the kind of problem; stable */
            type: string;
            title: string;
            status: number;
            /** @description what is wrong, for people */
            detail: string;
            code: string;
            /** @description what to do next */
            hint: string;
            errors?: {
                path: string;
                message: string;
            }[];
        };
        Rating: {
            /** @description in the data set that answers */
            movieId?: number;
            /** @description in any data set; beside a movieId it says which film that was */
            film?: {
                /** @description counts more than everything else */
                imdbId?: string;
                /** @description counts where one of both has no IMDb id */
                tmdbId?: number;
                /** @description counts where no id can tell */
                title?: string;
                year?: number;
            };
            rating: number;
        };
        Readiness: {
            /** @enum {string} */
            status: "ready" | "starting";
            data?: {
                name: string;
                version: string;
                label: string;
                simulated: boolean;
            };
            preparing: components["schemas"]["Preparation"][];
        };
        Reading: {
            /** @default [] */
            films: components["schemas"]["FilmMention"][];
            wish: components["schemas"]["Wish"];
            /** @default [] */
            hidden: {
                movieId: number;
                /** @description counts more than everything else */
                imdbId?: string;
                /** @description counts where one of both has no IMDb id */
                tmdbId?: number;
                title: string;
                year?: number;
                /** @enum {string} */
                why: "seen" | "shown" | "not-tonight";
            }[];
            /** @default [] */
            unread: {
                text: string;
                why: string;
                nearest?: {
                    movieId: number;
                    title: string;
                    year?: number;
                }[];
                at?: [
                    number,
                    number
                ];
            }[];
            /** @constant */
            conversation?: true;
            /** @constant */
            leftOpen?: true;
            /** @constant */
            remembered?: true;
            /** @default en */
            language: string;
        };
        Reason: {
            /** @enum {string} */
            kind: "film" | "words" | "facet" | "fact" | "genre" | "person" | "peers" | "fame";
            text: string;
            weight: number;
            movieId?: number;
            words?: string[];
            facets?: string[];
        };
        RecommendRequest: {
            /** @default [] */
            ratings: components["schemas"]["Rating"][];
            /** @description a sentence, or an edited wish */
            wish?: string | components["schemas"]["WishInput"];
            /** @description of a person, in words: “Enjoys sci-fi and action”; a wish, where none is named */
            description?: string;
            filters?: components["schemas"]["Filters"];
            /** @description what is not named is as usual for the request */
            dials?: {
                words?: number;
                taste?: number;
                /** @description below 0: hidden films first */
                popularity?: number;
                /** @description 0: nearest matches; 1: as different from each other as they can be */
                variety?: number;
                /** @description 1: genres in the shares that they have among the films that were rated; as usual 0 */
                calibration?: number;
            };
            /** @default 10 */
            n: number;
            /**
             * @description films that must not appear, by id or named as in a rating: seen, or not tonight
             * @default []
             */
            hidden: (number | {
                /** @description in the data set that answers */
                movieId?: number;
                /** @description in any data set; beside a movieId it says which film that was */
                film?: {
                    /** @description counts more than everything else */
                    imdbId?: string;
                    /** @description counts where one of both has no IMDb id */
                    tmdbId?: number;
                    /** @description counts where no id can tell */
                    title?: string;
                    year?: number;
                };
            })[];
        };
        SimilarAnswer: {
            movie: components["schemas"]["MovieCard"];
            picks: components["schemas"]["Pick"][];
            notes: components["schemas"]["Note"][];
            versions: components["schemas"]["Versions"];
        };
        Versions: {
            matinee: string;
            data: {
                name: string;
                version: string;
                label: string;
                simulated: boolean;
            };
            models: {
                [key: string]: string;
            };
        };
        Wish: {
            /** @default [] */
            genres: {
                name: string;
                wanted: boolean;
                /** @constant */
                maybe?: true;
                at?: [
                    number,
                    number
                ];
                /** @constant */
                either?: true;
            }[];
            years?: {
                from?: number;
                to?: number;
                /** @constant */
                maybe?: true;
                /** @constant */
                about?: true;
                without?: {
                    from: number;
                    to: number;
                }[];
                at?: [
                    number,
                    number
                ];
            };
            runtime?: {
                max?: number;
                min?: number;
                /** @constant */
                under?: true;
                at?: [
                    number,
                    number
                ];
            };
            /** @default [] */
            languages: {
                name: string;
                wanted: boolean;
                /** @constant */
                maybe?: true;
                at?: [
                    number,
                    number
                ];
            }[];
            /** @default [] */
            countries: {
                name: string;
                wanted: boolean;
                /** @constant */
                maybe?: true;
                at?: [
                    number,
                    number
                ];
            }[];
            certification?: {
                /** @enum {string} */
                max: "G" | "PG" | "PG-13" | "R";
                /** @enum {string} */
                min?: "G" | "PG" | "PG-13" | "R";
                at?: [
                    number,
                    number
                ];
            };
            /** @default [] */
            facets: {
                name: string;
                wanted: boolean;
                /** @default 1 */
                weight: number;
                than?: number;
                /** @constant */
                thanList?: true;
                /** @constant */
                comparative?: true;
                /** @constant */
                thanRefused?: true;
                /** @constant */
                entirely?: true;
                /** @constant */
                tooMuch?: true;
                words?: string;
                at?: [
                    number,
                    number
                ];
                phrase?: number;
            }[];
            /** @default [] */
            people: {
                name: string;
                wanted: boolean;
                /** @constant */
                maybe?: true;
                at?: [
                    number,
                    number
                ];
                /** @enum {string} */
                role?: "directs" | "plays" | "writes";
            }[];
            /** @default [] */
            words: components["schemas"]["WishWord"][];
        };
        WishInput: {
            /** @default [] */
            genres: {
                name: string;
                wanted: boolean;
                /** @constant */
                maybe?: true;
                at?: [
                    number,
                    number
                ];
                /** @constant */
                either?: true;
            }[];
            years?: {
                from?: number;
                to?: number;
                /** @constant */
                maybe?: true;
                /** @constant */
                about?: true;
                without?: {
                    from: number;
                    to: number;
                }[];
                at?: [
                    number,
                    number
                ];
            };
            runtime?: {
                max?: number;
                min?: number;
                /** @constant */
                under?: true;
                at?: [
                    number,
                    number
                ];
            };
            /** @default [] */
            languages: {
                name: string;
                wanted: boolean;
                /** @constant */
                maybe?: true;
                at?: [
                    number,
                    number
                ];
            }[];
            /** @default [] */
            countries: {
                name: string;
                wanted: boolean;
                /** @constant */
                maybe?: true;
                at?: [
                    number,
                    number
                ];
            }[];
            certification?: {
                /** @enum {string} */
                max: "G" | "PG" | "PG-13" | "R";
                /** @enum {string} */
                min?: "G" | "PG" | "PG-13" | "R";
                at?: [
                    number,
                    number
                ];
            };
            /** @default [] */
            facets: {
                name: string;
                wanted: boolean;
                /** @default 1 */
                weight: number;
                than?: number;
                /** @constant */
                thanList?: true;
                /** @constant */
                comparative?: true;
                /** @constant */
                thanRefused?: true;
                /** @constant */
                entirely?: true;
                /** @constant */
                tooMuch?: true;
                words?: string;
                at?: [
                    number,
                    number
                ];
                phrase?: number;
            }[];
            /** @default [] */
            people: {
                name: string;
                wanted: boolean;
                /** @constant */
                maybe?: true;
                at?: [
                    number,
                    number
                ];
                /** @enum {string} */
                role?: "directs" | "plays" | "writes";
            }[];
            /** @default [] */
            words: components["schemas"]["WishWordInput"][];
        };
        WishWord: {
            text: string;
            /** @default true */
            wanted: boolean;
            /**
             * @default free
             * @enum {string}
             */
            kind: "mood" | "free";
            at?: [
                number,
                number
            ];
            phrase?: number;
        };
        WishWordInput: {
            text: string;
            /** @default true */
            wanted: boolean;
            /**
             * @default free
             * @enum {string}
             */
            kind: "mood" | "free";
            at?: [
                number,
                number
            ];
            phrase?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskRequest"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description a field does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests from this address; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description still getting ready, or the engine failed; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recommend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendRequest"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            /** @description a field does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests from this address; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description still getting ready, or the engine failed; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    /** @default [] */
                    ratings?: components["schemas"]["Rating"][];
                    reading?: {
                        /** @default [] */
                        films?: {
                            movieId?: number;
                            /** @description counts more than everything else */
                            imdbId?: string;
                            /** @description counts where one of both has no IMDb id */
                            tmdbId?: number;
                            title: string;
                            year?: number;
                            /** @enum {string} */
                            feeling?: "loved" | "liked" | "so-so" | "disliked" | "hated";
                            /** @enum {string} */
                            theirs?: "loved" | "liked" | "so-so" | "disliked" | "hated";
                            /** @enum {string} */
                            seen?: "seen" | "not-seen" | "wants";
                            alternatives?: {
                                movieId: number;
                                title: string;
                                year?: number;
                            }[];
                            /**
                             * @default history
                             * @enum {string}
                             */
                            role?: "history" | "like";
                            at?: [
                                number,
                                number
                            ];
                        }[];
                        wish?: components["schemas"]["WishInput"];
                        /** @default [] */
                        hidden?: {
                            movieId?: number;
                            /** @description counts more than everything else */
                            imdbId?: string;
                            /** @description counts where one of both has no IMDb id */
                            tmdbId?: number;
                            title: string;
                            year?: number;
                            /** @enum {string} */
                            why: "seen" | "shown" | "not-tonight";
                        }[];
                        /** @default [] */
                        unread?: {
                            text: string;
                            why: string;
                            nearest?: {
                                movieId: number;
                                title: string;
                                year?: number;
                            }[];
                            at?: [
                                number,
                                number
                            ];
                        }[];
                        /** @enum {boolean} */
                        conversation?: true;
                        /** @enum {boolean} */
                        leftOpen?: true;
                        /** @enum {boolean} */
                        remembered?: true;
                        /** @default en */
                        language?: string;
                    };
                    /** @description the reading of the answer before: the text follows it up (“less violent”, “more like the second”, “seen that one”) */
                    previous?: {
                        /** @default [] */
                        films?: {
                            movieId?: number;
                            /** @description counts more than everything else */
                            imdbId?: string;
                            /** @description counts where one of both has no IMDb id */
                            tmdbId?: number;
                            title: string;
                            year?: number;
                            /** @enum {string} */
                            feeling?: "loved" | "liked" | "so-so" | "disliked" | "hated";
                            /** @enum {string} */
                            theirs?: "loved" | "liked" | "so-so" | "disliked" | "hated";
                            /** @enum {string} */
                            seen?: "seen" | "not-seen" | "wants";
                            alternatives?: {
                                movieId: number;
                                title: string;
                                year?: number;
                            }[];
                            /**
                             * @default history
                             * @enum {string}
                             */
                            role?: "history" | "like";
                            at?: [
                                number,
                                number
                            ];
                        }[];
                        wish?: components["schemas"]["WishInput"];
                        /** @default [] */
                        hidden?: {
                            movieId?: number;
                            /** @description counts more than everything else */
                            imdbId?: string;
                            /** @description counts where one of both has no IMDb id */
                            tmdbId?: number;
                            title: string;
                            year?: number;
                            /** @enum {string} */
                            why: "seen" | "shown" | "not-tonight";
                        }[];
                        /** @default [] */
                        unread?: {
                            text: string;
                            why: string;
                            nearest?: {
                                movieId: number;
                                title: string;
                                year?: number;
                            }[];
                            at?: [
                                number,
                                number
                            ];
                        }[];
                        /** @enum {boolean} */
                        conversation?: true;
                        /** @enum {boolean} */
                        leftOpen?: true;
                        /** @enum {boolean} */
                        remembered?: true;
                        /** @default en */
                        language?: string;
                    };
                    /**
                     * @description the films of the answer before, in its order: what “the second” and “shorter” speak of
                     * @default []
                     */
                    shown?: (number | {
                        /** @description in the data set that answers */
                        movieId?: number;
                        /** @description in any data set; beside a movieId it says which film that was */
                        film?: {
                            /** @description counts more than everything else */
                            imdbId?: string;
                            /** @description counts where one of both has no IMDb id */
                            tmdbId?: number;
                            /** @description counts where no id can tell */
                            title?: string;
                            year?: number;
                        };
                    })[];
                    /** @description the language model for this request, where Matinee has one */
                    language?: {
                        /** @description one of those that the operator allows; offline: none */
                        model?: string;
                        /** @description 0: the list without a model; 100: its judgement alone */
                        weight?: number;
                        /**
                         * @description score: each film with a reason; rank: all of them in one order
                         * @enum {string}
                         */
                        order?: "score" | "rank";
                    };
                    filters?: components["schemas"]["Filters"];
                    /** @description what is not named is as usual for the request */
                    dials?: {
                        words?: number;
                        taste?: number;
                        /** @description below 0: hidden films first */
                        popularity?: number;
                        /** @description 0: nearest matches; 1: as different from each other as they can be */
                        variety?: number;
                        /** @description 1: genres in the shares that they have among the films that were rated; as usual 0 */
                        calibration?: number;
                    };
                    /** @default 10 */
                    n?: number;
                    /**
                     * @description films that must not appear, by id or named as in a rating: seen, or not tonight
                     * @default []
                     */
                    hidden?: (number | {
                        /** @description in the data set that answers */
                        movieId?: number;
                        /** @description in any data set; beside a movieId it says which film that was */
                        film?: {
                            /** @description counts more than everything else */
                            imdbId?: string;
                            /** @description counts where one of both has no IMDb id */
                            tmdbId?: number;
                            /** @description counts where no id can tell */
                            title?: string;
                            year?: number;
                        };
                    })[];
                    /** @description a film of the list that the rest of the request answers with */
                    movieId: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description a field does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no film has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests from this address; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description still getting ready, or the engine failed; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    predict: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description in the data set that answers */
                    movieId?: number;
                    /** @description in any data set; beside a movieId it says which film that was */
                    film?: {
                        /** @description counts more than everything else */
                        imdbId?: string;
                        /** @description counts where one of both has no IMDb id */
                        tmdbId?: number;
                        /** @description counts where no id can tell */
                        title?: string;
                        year?: number;
                    };
                    /**
                     * @description of the person, where they are nobody of the data set
                     * @default []
                     */
                    ratings?: components["schemas"]["Rating"][];
                    /** @description somebody of the data set, by id; their rating of this very film is not looked at */
                    person?: string;
                    /** @description of a person, in words: “Enjoys sci-fi and action”; films that fit it count as liked */
                    description?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        movie: components["schemas"]["MovieCard"];
                        stars: number;
                        low: number;
                        high: number;
                        /** @description how many of such ranges hold the stars that are given then: 0.8 */
                        share: number;
                        /** @description ratings of the person that it rests on */
                        known: number;
                        /** @description what this person of the data set gave it, where they did */
                        given?: number;
                        model: string;
                        notes: components["schemas"]["Note"][];
                    };
                };
            };
            /** @description a field does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no film has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests from this address; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description still getting ready, or the engine failed; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    person: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        profile: {
                            person: string;
                            ratings: number;
                            /** @description of the stars that were given */
                            mean: number;
                            /** @description most rated first */
                            genres: {
                                name: string;
                                films: number;
                                mean: number;
                            }[];
                            /** @description what they like, from the table preferences.csv beside the store */
                            preferences?: {
                                text: string;
                                /** @description who wrote it: “Generated by …”, or by hand */
                                source: string;
                            };
                        };
                        topRated: {
                            movie: components["schemas"]["MovieCard"];
                            rating: number;
                            /**
                             * Format: date-time
                             * @description when, where the data set knows it
                             */
                            on?: string;
                        }[];
                        /** @description rated 4 or more, the latest first; empty where nobody knows when */
                        recentFavourites: {
                            movie: components["schemas"]["MovieCard"];
                            rating: number;
                            /**
                             * Format: date-time
                             * @description when, where the data set knows it
                             */
                            on?: string;
                        }[];
                        picks: components["schemas"]["Pick"][];
                        notes: components["schemas"]["Note"][];
                        versions: components["schemas"]["Versions"];
                    };
                };
            };
            /** @description a field does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests from this address; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description still getting ready, or the engine failed; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reading"];
                };
            };
            /** @description a field does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description the body is not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests from this address; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description still getting ready, or the engine failed; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Movies"];
                };
            };
            /** @description a field does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests from this address; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description still getting ready, or the engine failed; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    named: {
        parameters: {
            query: {
                /** @description may end in its year: "Heat (1995)" */
                title: string;
                /** @description counts more than a year in the title */
                year?: number;
                /** @description as in "tt0113277"; counts more than the title */
                imdbId?: string;
                /** @description the same */
                tmdbId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "sure";
                        movie: components["schemas"]["MovieCard"];
                    } | {
                        /** @enum {string} */
                        kind: "ambiguous";
                        movie: components["schemas"]["MovieCard"];
                        others: components["schemas"]["MovieCard"][];
                    } | {
                        /** @enum {string} */
                        kind: "unknown";
                        /** @description at most three that come near, best first; none of them is surely meant */
                        nearest: components["schemas"]["MovieCard"][];
                    };
                };
            };
            /** @description a field does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests from this address; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description still getting ready, or the engine failed; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    movie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovieCard"];
                };
            };
            /** @description a field does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no film has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests from this address; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description still getting ready, or the engine failed; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    similar: {
        parameters: {
            query?: {
                n?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarAnswer"];
                };
            };
            /** @description a field does not fit */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description no film has this id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description too many requests from this address; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description still getting ready, or the engine failed; see Retry-After */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Default Response */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    info: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Info"];
                };
            };
        };
    };
    usage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description the one that is asked; offline: none */
                        model: string;
                        /** @description which tasks of a request it is given: what the settings say, else the last evaluation */
                        tasks: {
                            /** @enum {string} */
                            task: "read-request" | "match-title" | "score-against-wish" | "rank" | "explain" | "describe-movie" | "summarise-taste" | "tone" | "describe-person" | "probe";
                            /** @description false where the list is made without a model for this task */
                            isAsked: boolean;
                            /** @description why, as a sentence */
                            words: string;
                        }[];
                        /** @description true where it phrases why a film is on a list, when it is asked for that (POST /api/explain) */
                        explains: boolean;
                        /** @description what a request may name in language.model, beside offline */
                        choices: string[];
                        /** @description how much its scores count where a request does not say, 0 to 100 */
                        weight: number;
                        /** @description true where its answers are remembered on the server's disk, thirty days at most */
                        remembers: boolean;
                        usage: {
                            day: string;
                            model: string;
                            task: string;
                            /** @description answers that the model gave */
                            answered: number;
                            /** @description answers that it had given before */
                            cached: number;
                            /** @description answers made without it, because it failed or was late */
                            offline: number;
                            /** @description parts of its answers that did not hold: films that it was not given, claims that no fact bears out */
                            dropped: number;
                            calls: number;
                            inputTokens: number;
                            outputTokens: number;
                            /** @description where a price was told */
                            dollars?: number;
                        }[];
                    };
                };
            };
        };
    };
}
