/** Reports: reading, revisions, where a figure comes from, clearing and submitting. */
@NullMarked
package org.cmsfamily.workbench.report;

import org.jspecify.annotations.NullMarked;
