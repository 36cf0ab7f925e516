/**
 * A report as a committee paper: accessible, archivable PDF, the same bytes for the same report.
 */
@NullMarked
package org.cmsfamily.reporting.rendering.paper;

import org.jspecify.annotations.NullMarked;
