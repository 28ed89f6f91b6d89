package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;

class GateTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final UUID ID = UUID.randomUUID();
    private static final byte[] SECRET = {1};

    @Test
    void theCodeComesBeforeAllElse() {
        assertThat(gate(Role.ADMINISTRATOR, SECRET, false, true, NOW)).isEqualTo(Gate.SECOND_STEP);
    }

    @Test
    void aPasswordThatMustChangeComesNext() {
        assertThat(gate(Role.UNIT_HEAD, null, true, true, NOW)).isEqualTo(Gate.NEW_PASSWORD);
    }

    @Test
    void anAdministratorChangesThePasswordEverySixtyDays() {
        var old = NOW.minus(Duration.ofDays(61));

        assertThat(gate(Role.ADMINISTRATOR, SECRET, true, false, old)).isEqualTo(Gate.NEW_PASSWORD);
        assertThat(gate(Role.UNIT_HEAD, SECRET, true, false, old)).isEqualTo(Gate.OPEN);
    }

    @Test
    void anAdministratorSetsUpTheSecondStepAndOthersMay() {
        assertThat(gate(Role.ADMINISTRATOR, null, true, false, NOW)).isEqualTo(Gate.ENROLMENT);
        assertThat(gate(Role.UNIT_HEAD, null, true, false, NOW)).isEqualTo(Gate.OPEN);
    }

    private static Gate gate(
            Role role, byte @Nullable [] secret, boolean bothSteps, boolean mustChange, Instant changed) {
        var account = new Account(
                ID, ID, ID, "le.tung", "{noop}x", changed, mustChange, secret, 0, 0, null, null, NOW, null, 1);
        var member = new Member(ID, ID, "Lê Văn Tùng", ID, null, Set.of(role), Set.of(), Set.of());
        return Gate.of(new SignedIn(ID, ID, bothSteps), account, member, 60, NOW);
    }
}
