/** What the pages ask of the instrument registry. */
@NullMarked
package org.cmsfamily.workbench.registry;

import org.jspecify.annotations.NullMarked;
