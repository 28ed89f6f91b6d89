package vn.thidua.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator sees about backups.
 *
 * @param progress what is being done now; null when no backup runs
 * @param last how the last one went; null when there was none yet
 * @param kept those in the data folder, newest first
 * @param keeps how many are kept
 */
record BackupsPage(@Nullable String progress, @Nullable LastBackup last, List<KeptBackup> kept, int keeps) {}
