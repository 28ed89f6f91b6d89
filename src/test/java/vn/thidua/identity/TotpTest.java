package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TotpTest {

    /** Secret and code of RFC 6238, appendix B, cut to six digits. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final Instant MOMENT = Instant.ofEpochSecond(1_111_111_109);

    @Test
    void givesTheCodesOfTheStandard() {
        assertThat(Totp.code(SECRET, MOMENT)).isEqualTo("081804");
        assertThat(Totp.text(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void aClockMayBeThirtySecondsWrong() {
        assertThat(Totp.step(SECRET, "081 804", MOMENT.plusSeconds(30))).isPresent();
        assertThat(Totp.step(SECRET, "081804", MOMENT.minusSeconds(30))).isPresent();
        assertThat(Totp.step(SECRET, "081804", MOMENT.plusSeconds(90))).isEmpty();
    }
}
