package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class PasswordsTest {

    private final Passwords.Rule alone = new Passwords.Rule(14, true);
    private final Passwords.Rule withSecondStep = new Passwords.Rule(8, false);

    @Test
    void aloneItHas14CharactersOfFourClasses() {
        assertThat(alone.broken("Mùa gặt 2026 ơi", "le.tung")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Gặt 2026 ơi!!", "mùa gặt 2026 ơi", "MÙA GẶT 2026 ƠI", "Mùa gặt năm nay ơi", "Mùagặtnămnayơi2026"
            })
    void shorterOrPoorerItIsRefused(String password) {
        assertThat(alone.broken(password, "le.tung")).isPresent();
    }

    @Test
    void withASecondStepEightCharactersAreEnough() {
        assertThat(withSecondStep.broken("lúa chín", "le.tung")).isEmpty();
        assertThat(withSecondStep.broken("lúa chi", "le.tung")).isPresent();
    }

    @Test
    void itNeverHoldsTheUsername() {
        assertThat(withSecondStep.broken("xin chào Le.Tung", "le.tung")).isPresent();
    }

    @Test
    void whatNoHashCanHoldIsRefusedAndNeverMatches() {
        var passwords = new Passwords(new BCryptPasswordEncoder(4));
        var long73 = "a".repeat(73);

        assertThat(withSecondStep.broken(long73, "le.tung")).isPresent();
        assertThat(passwords.matches(long73, passwords.hash("a".repeat(72)))).isFalse();
    }

    @Test
    void theSameLettersMatchHoweverTheyWereComposed() {
        var passwords = new Passwords(new BCryptPasswordEncoder(4));
        var composed = passwords.hash("Mùa gặt 2026 ơi");

        var apart = Normalizer.normalize("Mùa gặt 2026 ơi", Normalizer.Form.NFD);
        assertThat(passwords.matches(apart, composed)).isTrue();
        assertThat(passwords.matches("Mùa gặt 2026 ơi", null)).isFalse();
    }
}
