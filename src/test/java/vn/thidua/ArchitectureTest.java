package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The house stands: each module says what it may use, arrows only point down, and the code keeps to it. */
class ArchitectureTest {

    /** The modules from the ground up; docs/architecture.md has the picture. */
    private static final List<String> FROM_THE_GROUND_UP = List.of(
            "kernel",
            "web",
            "database",
            "planfile",
            "paper",
            "locality",
            "organization",
            "sheet",
            "identity",
            "document",
            "evidence",
            "notification",
            "ladder",
            "audit",
            "roster",
            "movement",
            "amendment",
            "offer",
            "draft",
            "revision",
            "participation",
            "indicator",
            "reading",
            "intake",
            "exchange",
            "task",
            "part",
            "worklist",
            "overview",
            "dashboard",
            "report",
            "messenger",
            "city",
            "desk",
            "operations",
            "demo");

    private static final Path SOURCES = Path.of("src/main/java/vn/thidua");

    @Test
    void theCodeUsesOnlyWhatItsModuleDeclared() {
        ApplicationModules.of(ThiDua.class).verify();
    }

    @TestFactory
    Stream<DynamicTest> eachModuleDeclaresArrowsThatPointDown() throws IOException {
        return modules()
                .map(module -> DynamicTest.dynamicTest(module, () -> {
                    var declared = Class.forName("vn.thidua." + module + ".package-info");
                    var arrows = declared.getAnnotation(ApplicationModule.class);

                    assertThat(arrows).as("@ApplicationModule of " + module).isNotNull();
                    assertThat(declared.isAnnotationPresent(NullMarked.class)).isTrue();
                    assertThat(FROM_THE_GROUND_UP).contains(module);
                    assertThat(below(module)).containsAll(List.of(arrows.allowedDependencies()));
                }));
    }

    @Test
    void theJournalIsImportedByNobody() throws IOException {
        for (var module : modules().toList()) {
            var arrows = annotation(module);
            assertThat(arrows.allowedDependencies()).as(module).doesNotContain("audit");
        }
    }

    @Test
    void theReaderOfPlansKnowsNeitherSpringNorADatabase() throws IOException {
        try (var files = Files.walk(SOURCES.resolve("planfile"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (file.endsWith("package-info.java")) continue;
                assertThat(Files.readString(file)).doesNotContain("org.springframework", "java.sql");
            }
        }
    }

    private static ApplicationModule annotation(String module) {
        try {
            return Class.forName("vn.thidua." + module + ".package-info").getAnnotation(ApplicationModule.class);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("No package-info in " + module, missing);
        }
    }

    private static List<String> below(String module) {
        return FROM_THE_GROUND_UP.subList(0, FROM_THE_GROUND_UP.indexOf(module));
    }

    private static Stream<String> modules() throws IOException {
        try (var folders = Files.list(SOURCES)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
