package vn.thidua.evidence;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.database.DataFolder;
import vn.thidua.database.Wall;

/** The bytes that arrived of files on their way, under {@code uploads/<commune>/<id>}. */
@Component
class Pieces {

    private final Path root;

    Pieces(DataFolder folder) {
        root = folder.root().resolve("uploads");
    }

    /** Bytes on disk; 0 when there are none, as after a restore. */
    long length(UUID id) {
        try {
            return Files.exists(path(id)) ? Files.size(path(id)) : 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes from the offset on; when this returns the piece survives a loss of power. */
    void write(UUID id, long offset, byte[] piece) {
        try {
            Files.createDirectories(path(id).getParent());
            try (var channel = FileChannel.open(path(id), CREATE, WRITE)) {
                channel.truncate(offset).position(offset);
                for (var left = ByteBuffer.wrap(piece); left.hasRemaining(); ) channel.write(left);
                channel.force(true);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    byte[] whole(UUID id) {
        try {
            return Files.readAllBytes(path(id));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void remove(UUID id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The communes of which something arrived. */
    List<UUID> communes() {
        if (!Files.exists(root)) return List.of();
        try (var folders = Files.list(root)) {
            return folders.map(folder -> UUID.fromString(folder.getFileName().toString()))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path path(UUID id) {
        return root.resolve(Wall.commune().orElseThrow().toString()).resolve(id.toString());
    }
}
