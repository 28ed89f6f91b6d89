package vn.thidua.draft;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The plan that somebody uploads; null or empty when no file was chosen. */
record UploadForm(@Nullable MultipartFile plan) {}
