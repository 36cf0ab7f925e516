@NullMarked
package org.cmsfamily.reporting.archive;

import org.jspecify.annotations.NullMarked;
