package vn.thidua.web;

/** What the browser may load and run, told with every page. */
public final class ContentPolicy {

    public static final String HEADER = "Content-Security-Policy";

    /** Files of this site and nothing else; no script and no style within a page. */
    public static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'";

    private ContentPolicy() {}
}
