package org.cmsfamily.reporting.report;

import java.util.List;

/**
 * The files of a revision after what it lacked was rendered.
 *
 * @param failed what could not be rendered again
 */
record RenderingView(
    String report, int revision, List<StoredFile> files, List<FailedForm> failed) {}
