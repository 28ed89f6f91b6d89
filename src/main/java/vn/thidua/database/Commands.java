package vn.thidua.database;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;

/**
 * Commands that were carried out, by the key that the client made for them. The answer is stored in the transaction of
 * the change, so a retry after a lost connection gets the first answer and changes nothing.
 */
@Repository
class Commands {

    /** Form field that carries the key, see the form component of {@code web}. */
    static final String FIELD = "_key";

    /** Header that carries the key where there is no form. */
    static final String HEADER = "Idempotency-Key";

    private final JdbcClient jdbc;

    Commands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does the work unless the same member already did it under the same key; then gives the first answer. */
    @Nullable
    Object once(HttpServletRequest request, Supplier<@Nullable Object> work) {
        var member = Wall.member();
        var key = key(request);
        if (member.isEmpty() || key.isEmpty()) return work.get();
        var sent = sent(request);
        if (!begin(member.get(), key.get(), request.getRequestURI(), sent)) {
            if (sent != null) refuseAnother(member.get(), key.get(), request.getRequestURI(), sent);
            return firstAnswer(member.get(), key.get(), request.getRequestURI());
        }
        var answer = work.get();
        var kept = text(answer);
        if (kept != null) finish(member.get(), key.get(), kept);
        return answer;
    }

    /** What is kept of an answer: where to go on, or the JSON that a program got. */
    private static @Nullable String text(@Nullable Object answer) {
        return switch (answer) {
            case String view -> view;
            case ResponseEntity<?> response -> response.getBody() instanceof String json ? json : null;
            case null, default -> null;
        };
    }

    private static Object again(String answer) {
        if (!answer.startsWith("{")) return answer;
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
    }

    private static byte @Nullable [] sent(HttpServletRequest request) {
        return request.getAttribute(KeyUsed.SENT) instanceof Supplier<?> digest && digest.get() instanceof byte[] sent
                ? sent
                : null;
    }

    private boolean begin(Member member, UUID key, String path, byte @Nullable [] sent) {
        return jdbc.sql("""
                insert into command (commune_id, account_id, key, path, body)
                values (:commune, :account, :key, :path, :sent) on conflict do nothing""")
                        .param("commune", member.commune())
                        .param("account", member.account())
                        .param("key", key)
                        .param("path", path)
                        .param("sent", sent, Types.BINARY)
                        .update()
                == 1;
    }

    private void refuseAnother(Member member, UUID key, String path, byte[] sent) {
        var same = jdbc.sql("""
                select path = ? and (body is null or body = ?) from command
                where commune_id = ? and account_id = ? and key = ?""")
                .params(path, sent, member.commune(), member.account(), key)
                .query(Boolean.class)
                .single();
        if (!same) throw new KeyUsed();
    }

    private void finish(Member member, UUID key, String answer) {
        jdbc.sql("update command set answer = ? where commune_id = ? and account_id = ? and key = ?")
                .params(answer, member.commune(), member.account(), key)
                .update();
    }

    private Object firstAnswer(Member member, UUID key, String path) {
        return jdbc.sql("""
                select answer from command
                where commune_id = ? and account_id = ? and key = ? and path = ? and answer is not null""")
                .params(member.commune(), member.account(), key, path)
                .query(String.class)
                .optional()
                .map(Commands::again)
                .orElseThrow(
                        () -> new RuleBroken(
                                "Biểu mẫu này đã được gửi trước đó. Hãy tải lại trang để xem kết quả rồi thực hiện việc tiếp theo."));
    }

    private static Optional<UUID> key(HttpServletRequest request) {
        var text = Optional.ofNullable(request.getParameter(FIELD)).orElseGet(() -> request.getHeader(HEADER));
        if (text == null) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new RuleBroken("Biểu mẫu gửi lên không hợp lệ. Hãy tải lại trang rồi gửi lại.");
        }
    }
}
