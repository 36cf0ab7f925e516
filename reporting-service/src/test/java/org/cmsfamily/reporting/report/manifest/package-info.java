/** Examples of manifests. */
@NullMarked
package org.cmsfamily.reporting.report.manifest;

import org.jspecify.annotations.NullMarked;
