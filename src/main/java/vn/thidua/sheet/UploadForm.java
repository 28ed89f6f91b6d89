package vn.thidua.sheet;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The list that somebody hands in. */
public record UploadForm(@Nullable MultipartFile list) {}
