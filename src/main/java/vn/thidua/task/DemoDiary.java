package vn.thidua.task;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.PriorityQueue;
import vn.thidua.kernel.DemoStage;

/** Scenes of the demonstration that wait for their hour; those of one hour play in the order in which they were put down. */
final class DemoDiary {

    private record Scene(LocalDateTime hour, int number, Runnable play) {}

    private final DemoStage stage;
    private final PriorityQueue<Scene> scenes =
            new PriorityQueue<>(Comparator.comparing(Scene::hour).thenComparing(Scene::number));
    private int number;

    DemoDiary(DemoStage stage) {
        this.stage = stage;
    }

    void put(LocalDateTime hour, Runnable play) {
        scenes.add(new Scene(hour, number++, play));
    }

    /** Plays what comes before the hour; the rest goes on waiting. */
    void playUntil(LocalDateTime end) {
        while (!scenes.isEmpty() && scenes.peek().hour().isBefore(end)) {
            var scene = scenes.remove();
            stage.at(scene.hour(), () -> {
                scene.play().run();
                return scene;
            });
        }
    }
}
