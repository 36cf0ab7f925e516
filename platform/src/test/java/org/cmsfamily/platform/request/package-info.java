@NullMarked
package org.cmsfamily.platform.request;

import org.jspecify.annotations.NullMarked;
