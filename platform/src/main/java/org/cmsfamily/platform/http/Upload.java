package org.cmsfamily.platform.http;

import java.nio.file.Path;

/**
 * A file that was sent as a request's body, read to a temporary file so that none is ever in memory
 * whole; gone when the request has been answered.
 *
 * @param sha256 of its bytes
 */
public record Upload(Path file, long size, String sha256) {}
