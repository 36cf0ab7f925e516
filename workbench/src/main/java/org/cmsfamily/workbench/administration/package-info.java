/** Administration: the family's terms, appointments, reporting runs, and how the services are. */
@NullMarked
package org.cmsfamily.workbench.administration;

import org.jspecify.annotations.NullMarked;
