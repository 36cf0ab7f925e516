/** How the services are asked, and what is made of their answers. */
@NullMarked
package org.cmsfamily.workbench.call;

import org.jspecify.annotations.NullMarked;
