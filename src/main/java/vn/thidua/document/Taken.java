package vn.thidua.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that passed the intake, as it will be kept.
 *
 * @param content what is delivered; for photos not what came in
 * @param preview small picture for lists; null for everything but photos
 * @param original SHA-256 of what came in
 * @param capturedAt when the photo was made, UTC; null when unknown
 */
record Taken(
        String name,
        Format format,
        byte[] content,
        byte @Nullable [] preview,
        String original,
        @Nullable Instant capturedAt) {}
