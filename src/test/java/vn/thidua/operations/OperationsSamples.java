package vn.thidua.operations;

import static org.awaitility.Awaitility.await;

import java.util.Map;
import vn.thidua.RouteSamples;

public class OperationsSamples implements RouteSamples {

    private final BackupKeeper keeper;

    OperationsSamples(BackupKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public Map<String, Sample> samples() {
        return Map.of("POST /sao-luu", (_, _) -> {
            await().until(() -> keeper.progress().isEmpty());
            return RouteSamples.post("/sao-luu");
        });
    }
}
