package vn.thidua.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How a command of PostgreSQL is run: it refuses to work as root, so root has to step down first. */
enum Launch {
    /** As the user of the program, who is not root. */
    DIRECT(List.of(), ""),
    /** As root in a user namespace of its own, where root is nobody; outside, the files stay root's. */
    UNSHARED(List.of("unshare", "-U"), "root"),
    /** As the user nobody, who then owns the cluster; for machines that forbid user namespaces. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), "nobody");

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final List<String> prefix;
    private final String owner;

    Launch(List<String> prefix, String owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    /** The way that works on this machine. */
    static Launch choose() {
        if (!"root".equals(System.getProperty("user.name"))) return DIRECT;
        return succeeds("unshare", "-U", "true") ? UNSHARED : NOBODY;
    }

    /** The command with what goes before it. */
    List<String> command(String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toList();
    }

    /** The command in a session of its own where that can be had, so that Ctrl-C reaches the program alone. */
    List<String> detached(List<String> words) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) command.add(SETSID.toString());
        command.addAll(prefix);
        command.addAll(words);
        return command;
    }

    /** Gives the folder to the user of the command, who must be able to reach it. */
    void own(Path folder) throws IOException {
        if (this == DIRECT) return;
        checkReach(folder);
        if (Files.getOwner(folder).getName().equals(owner)) return;
        var user = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        try (var all = Files.walk(folder)) {
            for (var path : (Iterable<Path>) all::iterator) Files.setOwner(path, user);
        }
    }

    /** @throws CannotStart when the user of the command cannot come to the folder */
    void checkReach(Path folder) throws IOException {
        if (this != NOBODY) return;
        for (var above = folder.getParent(); above != null; above = above.getParent()) {
            if (Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) continue;
            throw new CannotStart(
                    ("PostgreSQL không chạy bằng quyền root, mà tài khoản nobody không vào được thư mục %s."
                                    + " Hãy chạy chương trình bằng một tài khoản thường, hoặc đặt thư mục dữ liệu ở nơi khác.")
                            .formatted(above));
        }
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
