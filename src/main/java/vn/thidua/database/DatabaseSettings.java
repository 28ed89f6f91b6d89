package vn.thidua.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The settings that name a PostgreSQL server of one's own; without them the program runs the embedded one. */
record DatabaseSettings(Environment environment) {

    private static final String URL = "THIDUA_DB_URL";
    private static final String USER = "THIDUA_DB_USER";
    private static final String PASSWORD = "THIDUA_DB_PASSWORD";
    private static final String OWNER_USER = "THIDUA_DB_OWNER_USER";
    private static final String OWNER_PASSWORD = "THIDUA_DB_OWNER_PASSWORD";

    /** Whether a server of one's own is named. */
    boolean areGiven() {
        return value(URL) != null;
    }

    /** @throws CannotStart when a setting is missing or the address is not one of PostgreSQL */
    Database database() {
        var missing = new ArrayList<String>();
        for (var name : List.of(USER, PASSWORD, OWNER_USER, OWNER_PASSWORD)) {
            if (value(name) == null) missing.add(name);
        }
        if (!missing.isEmpty()) {
            throw new CannotStart(
                    "Đã đặt %s nhưng còn thiếu %s; xem docs/database.md.".formatted(URL, String.join(", ", missing)));
        }
        return new Database(url(), login(USER, PASSWORD), login(OWNER_USER, OWNER_PASSWORD), () -> {});
    }

    private String url() {
        var url = given(URL);
        if (url.startsWith("jdbc:postgresql:")) return url;
        throw new CannotStart("%s phải có dạng jdbc:postgresql://máy-chủ:5432/tên-cơ-sở-dữ-liệu.".formatted(URL));
    }

    private Database.Login login(String user, String password) {
        return new Database.Login(given(user), given(password));
    }

    private String given(String name) {
        return Objects.requireNonNull(value(name));
    }

    private @Nullable String value(String name) {
        var value = environment.getProperty(name);
        return value == null || value.isBlank() ? null : value;
    }
}
