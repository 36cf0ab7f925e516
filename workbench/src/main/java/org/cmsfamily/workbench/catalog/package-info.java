/** What the pages ask of the service catalog. */
@NullMarked
package org.cmsfamily.workbench.catalog;

import org.jspecify.annotations.NullMarked;
