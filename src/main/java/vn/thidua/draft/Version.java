package vn.thidua.draft;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of a draft, without its document.
 *
 * @param number from 1
 * @param follows the version that was corrected; 0 for the first
 * @param done what was done, Vietnamese
 */
record Version(int number, int follows, String done, UUID personId, Instant at) {}
