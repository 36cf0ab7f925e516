/** How a request comes in: its body, its parameters, what is asked for in return. */
@NullMarked
package org.cmsfamily.platform.request;

import org.jspecify.annotations.NullMarked;
