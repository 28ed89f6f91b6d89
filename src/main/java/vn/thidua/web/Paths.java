package vn.thidua.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Ways back that stay on this site. */
public final class Paths {

    private Paths() {}

    /** The path when it lies within this site, otherwise the start page; for every redirect to a place that was sent in. */
    public static String within(@Nullable String path) {
        if (path == null || !path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*|/")) return "/";
        return path;
    }

    /** The page that led here, when it is one of this site. */
    public static String before(@Nullable String referer, String host) {
        if (referer == null) return "/";
        try {
            var uri = URI.create(referer);
            if (!host.equals(uri.getHost()) || uri.getRawPath() == null) return "/";
            return within(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (IllegalArgumentException malformed) {
            return "/";
        }
    }
}
