package press.doorstep.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The frame of the few pages made for people: no script, no images, one style, allowed by its hash. */
final class Page {

    static final String TYPE = "text/html;charset=UTF-8";

    private static final String STYLE = """
            :root{color-scheme:light dark;--paper:#fbfaf6;--ink:#1d1c19;--quiet:#6a665d;--line:#dcd8cc;--link:#7a2318;--inset:#f2efe6}
            @media(prefers-color-scheme:dark){:root{--paper:#181714;--ink:#e9e6dd;--quiet:#a09a8c;--line:#3a372f;--link:#e79a86;--inset:#22201b}}
            *{box-sizing:border-box}
            body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Charter,"Bitstream Charter","Iowan Old Style",Georgia,serif}
            main{max-width:42rem;margin:0 auto;padding:3.5rem 1.25rem 5rem}
            h1{font-size:2.1rem;line-height:1.15;letter-spacing:-.01em;margin:.2em 0 .5em}
            h2{font-size:1.15rem;margin:2.2em 0 .5em;padding-top:.7em;border-top:1px solid var(--line)}
            a{color:var(--link);text-underline-offset:.15em}
            code,pre{font:.875em/1.55 ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
            pre{background:var(--inset);padding:.9rem 1.1rem;overflow-x:auto;border-left:3px solid var(--link)}
            dl{margin:0;display:grid;grid-template-columns:minmax(9rem,max-content) 1fr;gap:.35rem 1.5rem}dd{margin:0;color:var(--quiet)}
            @media(max-width:34rem){dl{display:block}dt{margin-top:.7em}}
            blockquote{margin:0 0 1.6em;font-size:1.2rem;font-style:italic}
            .above,.facts,footer{color:var(--quiet);font-size:.9375rem}
            footer{margin-top:3.5rem;padding-top:1rem;border-top:1px solid var(--line)}
            """;

    static final String POLICY = "default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(Digests.sha256().digest(STYLE.getBytes(StandardCharsets.UTF_8)))
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private Page() {}

    /** {@code main} is HTML; {@code title} is text. */
    static byte[] of(String title, String main) {
        return of(title, "", main);
    }

    /** {@code links} are elements of the head, a line each. */
    static byte[] of(String title, String links, String main) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                %s<style>%s</style>
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(escape(title), links, STYLE, main).getBytes(StandardCharsets.UTF_8);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
