/** Who looks at a page: language, appearance, capacities. */
@NullMarked
package org.cmsfamily.workbench.visitor;

import org.jspecify.annotations.NullMarked;
