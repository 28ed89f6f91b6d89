package vn.thidua.identity;

import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The base of every address that leaves the program: {@code THIDUA_PUBLIC_URL}, otherwise that of the request. */
@Component
public class PublicUrl {

    private static final Pattern LOCAL = Pattern.compile("https?://(localhost|127\\.|\\[::1\\])");

    private final String base;

    PublicUrl(@Value("${thidua.public-url:}") String base) {
        this.base = base.strip().replaceAll("/+$", "");
    }

    /**
     * The whole address of a path of this site; the path alone where neither the setting nor a request tells the base.
     *
     * @param path begins with a slash
     */
    public String of(String path) {
        if (!base.isEmpty()) return base + path;
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? ServletUriComponentsBuilder.fromContextPath(asked.getRequest())
                                .build()
                        + path
                : path;
    }

    /** Whether the address opens on this machine only. */
    static boolean isLocal(String address) {
        return LOCAL.matcher(address).lookingAt();
    }
}
