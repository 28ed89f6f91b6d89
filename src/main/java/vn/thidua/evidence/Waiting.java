package vn.thidua.evidence;

import java.util.UUID;
import vn.thidua.document.StoredFile;

/**
 * A file that arrived and waits for its report.
 *
 * @param upload the identifier under which it is handed in
 */
public record Waiting(UUID upload, StoredFile file) {}
