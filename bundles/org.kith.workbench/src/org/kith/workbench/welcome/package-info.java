/** The first page: drop an archive, how to get one from each platform, who I am, workspaces. */
package org.kith.workbench.welcome;
