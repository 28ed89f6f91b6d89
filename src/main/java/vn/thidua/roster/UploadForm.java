package vn.thidua.roster;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The list that somebody hands in. */
record UploadForm(@Nullable MultipartFile list) {}
