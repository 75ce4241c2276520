package org.kith.headless;

import org.kith.core.registry.PlatformRegistry;
import org.kith.testkit.TestRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The plug-ins of these tests: cards, LinkedIn, calendars, feeds, notices, and Kith's own formats. */
final class Installed implements AutoCloseable {
    private final TestRegistry contributions = new TestRegistry(new PlugInClasses());
    private final PlatformRegistry registry = new PlatformRegistry(contributions.registry());

    Installed() {
        contributions.addPlatforms("org.kith.platform.vcard", "<platform id=\"vcard\" name=\"vCard files\">"
                + "<archive class=\"org.kith.platform.vcard.VCardArchive\" patterns=\"*.vcf\"/></platform>");
        contributions.addPlatforms("org.kith.platform.linkedin", "<platform id=\"linkedin\" name=\"LinkedIn\">"
                + "<archive class=\"org.kith.platform.linkedin.LinkedInArchive\" patterns=\"Connections.csv\"/>"
                + "<coverage signal=\"like\" direction=\"in\" state=\"never\""
                + " because=\"It does not tell.\"/></platform>");
        contributions.addPlatforms("org.kith.platform.ical", "<platform id=\"ical\" name=\"Calendars\">"
                + "<archive class=\"org.kith.platform.ical.ICalArchive\" patterns=\"*.ics\"/></platform>");
        contributions.addPlatforms("org.kith.platform.feeds", "<platform id=\"feeds\" name=\"Feeds\">"
                + "<archive class=\"org.kith.platform.feeds.FeedArchive\" patterns=\"*.atom\"/></platform>");
        contributions.addPlatforms("org.kith.platform.notices", "<platform id=\"notices\" name=\"Notification mails\">"
                + "<archive class=\"org.kith.platform.notices.NoticeArchive\" patterns=\"*.mbox\"/></platform>");
        contributions.add("org.kith.export", "<plugin><extension point=\"org.kith.core.exporters\">"
                + "<exporter id=\"xmi\" name=\"XMI\" extension=\"xmi\" class=\"org.kith.export.XmiExporter\""
                + " reader=\"org.kith.export.XmiReader\"/>"
                + "<exporter id=\"json\" name=\"JSON\" extension=\"json\" class=\"org.kith.export.JsonExporter\""
                + " reader=\"org.kith.export.JsonReader\"/>"
                + "<exporter id=\"csv\" name=\"CSV\" extension=\"csv\" folder=\"true\""
                + " class=\"org.kith.export.CsvExporter\"/></extension></plugin>");
        contributions.add("org.kith.platform.vcard.export", "<plugin><extension point=\"org.kith.core.exporters\">"
                + "<exporter id=\"vcard\" name=\"vCard\" extension=\"vcf\""
                + " class=\"org.kith.platform.vcard.VCardExporter\"/></extension></plugin>");
        contributions.add("org.kith.platform.ical.export", "<plugin><extension point=\"org.kith.core.exporters\">"
                + "<exporter id=\"ical-tasks\" name=\"Tasks\" extension=\"ics\""
                + " class=\"org.kith.platform.ical.TasksExporter\"/>"
                + "<exporter id=\"ical-agenda\" name=\"Agenda\" extension=\"ics\""
                + " class=\"org.kith.platform.ical.AgendaExporter\"/></extension></plugin>");
    }

    PlatformRegistry registry() {
        return registry;
    }

    @Override
    public void close() {
        registry.close();
        contributions.close();
    }

    /** Finds the plug-ins' classes: on the class path, or in their bundles, which do not export them. */
    private static final class PlugInClasses extends ClassLoader {
        PlugInClasses() {
            super(Installed.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Bundle self = FrameworkUtil.getBundle(Installed.class);
            for (Bundle bundle : self == null ? new Bundle[0] : self.getBundleContext().getBundles()) {
                if (name.startsWith(bundle.getSymbolicName() + ".")
                        && bundle.getHeaders().get("Fragment-Host") == null) {
                    return bundle.loadClass(name);
                }
            }
            throw new ClassNotFoundException(name);
        }
    }
}
