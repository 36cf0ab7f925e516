package org.cmsfamily.catalog.submission;

/**
 * A file of a body's paper, without its bytes.
 *
 * @param form {@code pdf} or {@code docx}
 * @param bytes how many
 */
record SubmissionFile(String form, String language, String mediaType, int bytes, String sha256) {}
