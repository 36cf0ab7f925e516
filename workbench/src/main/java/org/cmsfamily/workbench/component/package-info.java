/** The living page of the components. */
@NullMarked
package org.cmsfamily.workbench.component;

import org.jspecify.annotations.NullMarked;
