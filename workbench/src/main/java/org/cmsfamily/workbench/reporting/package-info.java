/** What the pages ask of the reporting service. */
@NullMarked
package org.cmsfamily.workbench.reporting;

import org.jspecify.annotations.NullMarked;
