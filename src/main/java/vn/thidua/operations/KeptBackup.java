package vn.thidua.operations;

import java.time.Instant;

/**
 * A backup in the data folder.
 *
 * @param file name of the file
 * @param at when it was finished
 * @param size bytes
 */
record KeptBackup(String file, Instant at, long size) {}
