package vn.thidua.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.database.TestDatabase;

@Tag("full")
@DisabledIfEnvironmentVariable(
        named = "THIDUA_DB_URL",
        matches = ".+",
        disabledReason = "The embedded server dies here")
class CrashTest {

    private static final int PLANS = 50;
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    Path place;

    private @Nullable RunningProgram program;

    @AfterEach
    void stop() throws Exception {
        if (program != null) program.stop();
    }

    @Test
    void whatWasAnsweredOutlivesProgramAndServerAndIsInTheBackup() throws Exception {
        var data = TestDatabase.newDataFolder();
        program = RunningProgram.serve(data);
        var officer = new BusyOfficer(program.address());
        officer.setUp(program.setupCode());
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = IntStream.range(0, 3)
                    .mapToObj(_ -> workers.submit(() -> officer.work(PLANS)))
                    .toList();

            awaitSaved(PLANS / 2, officer, work);
            program.kill();
            program = RunningProgram.serve(data);
            officer.moveTo(program.address());

            awaitSaved(PLANS, officer, work);
            program.postgres().destroyForcibly();

            awaitSaved(PLANS * 3 / 2, officer, work);
            RunningProgram.command("backup", place.resolve("giua-chung.zip").toString(), "--data", data.toString());
        }
        assertThat(officer.saved()).hasSizeGreaterThanOrEqualTo(PLANS * 3);
        assertThat(officer.missing()).isEmpty();
        RunningProgram.command("audit", "verify", "--data", data.toString());

        var other = TestDatabase.newDataFolder();
        RunningProgram.command("restore", place.resolve("giua-chung.zip").toString(), "--data", other.toString());
    }

    private static void awaitSaved(int number, BusyOfficer officer, List<? extends Future<?>> work) {
        try {
            await().atMost(LONG).until(() -> {
                for (var one : work) if (one.isDone()) one.get();
                return officer.saved().size() > number;
            });
        } catch (ConditionTimeoutException stuck) {
            work.forEach(one -> one.cancel(true));
            throw new AssertionError("Nothing was saved any more", officer.lastFailure());
        }
    }
}
