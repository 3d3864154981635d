/** The workbench tried over HTTP, as a browser and as somebody who means ill would use it. */
@NullMarked
package org.tidemark.web;

import org.jspecify.annotations.NullMarked;
