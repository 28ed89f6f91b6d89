package vn.thidua.exchange;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.database.KeyUsed;
import vn.thidua.database.Wall;
import vn.thidua.identity.OnBehalf;
import vn.thidua.kernel.Member;
import vn.thidua.web.Problem;
import vn.thidua.web.Shell;

/** Finds out which program asks, and puts the rest of the request on the side of the wall of who answers for it. */
class ProgramFilter extends OncePerRequestFilter {

    /** Request attribute with the {@link Token}. */
    static final String TOKEN = "vn.thidua.token";

    private static final Duration NOTED = Duration.ofMinutes(1);

    private final Tokens tokens;
    private final OnBehalf people;
    private final Pace pace;
    private final CommuneTransaction transaction;
    private final Clock clock;

    ProgramFilter(Tokens tokens, OnBehalf people, Pace pace, CommuneTransaction transaction, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.pace = pace;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Arrival(Token token, Member member) {}

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals(OpenApiController.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var arrival = arrival(request);
        if (arrival == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Thi Dua\", error=\"invalid_token\"");
            NOT_KNOWN.write(response);
            return;
        }
        var wait = pace.take(arrival.token);
        if (wait > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
            TOO_FAST.write(response);
        } else if (request.getContentLengthLong() > BoundedBody.MOST) {
            TOO_LARGE.write(response);
        } else {
            enter(arrival, new BoundedBody(request), response, chain);
        }
    }

    private @Nullable Arrival arrival(HttpServletRequest request) {
        var header = Objects.requireNonNullElse(request.getHeader(HttpHeaders.AUTHORIZATION), "");
        var secret = Secret.of(header).orElse(null);
        if (secret == null) return null;
        var arrival = transaction.read(
                secret.commune(),
                () -> tokens.find(secret.digest())
                        .filter(token -> token.holds(clock.instant()))
                        .flatMap(token -> people.member(token.account()).map(member -> new Arrival(token, member)))
                        .orElse(null));
        if (arrival != null && isLongAgo(arrival.token)) {
            transaction.write(secret.commune(), () -> tokens.used(arrival.token.id()));
        }
        return arrival;
    }

    private boolean isLongAgo(Token token) {
        return token.usedAt() == null || token.usedAt().plus(NOTED).isBefore(clock.instant());
    }

    private static void enter(Arrival arrival, BoundedBody request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(Shell.MEMBER, arrival.member);
        request.setAttribute(TOKEN, arrival.token);
        request.setAttribute(KeyUsed.SENT, (Supplier<byte[]>) request::sent);
        try {
            Wall.as(arrival.member, () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException expected) {
            throw expected;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private static final Problem NOT_KNOWN = new Problem(
            401,
            "Chưa có quyền truy cập",
            "Mã truy cập thiếu, sai, đã hết hạn hoặc đã thu hồi. Hãy gửi mã trong tiêu đề Authorization: Bearer; "
                    + "nếu mã không còn dùng được, hãy xin người quản trị cấp mã mới.");
    private static final Problem TOO_FAST = new Problem(
            429, "Quá nhiều yêu cầu", "Mã truy cập đã dùng hết số yêu cầu trong một phút. Hãy đợi rồi gửi lại.");
    private static final Problem TOO_LARGE =
            new Problem(413, "Nội dung quá lớn", "Mỗi lần gửi nhận nhiều nhất 10 MB. Hãy chia thành nhiều lần gửi.");
}
