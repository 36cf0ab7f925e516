/** What there is to choose from where something is named: nobody knows codes by heart. */
@NullMarked
package org.cmsfamily.workbench.choice;

import org.jspecify.annotations.NullMarked;
