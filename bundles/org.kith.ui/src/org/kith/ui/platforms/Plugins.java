package org.kith.ui.platforms;

import java.net.URI;
import java.security.cert.Certificate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.operations.UpdateOperation;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.eclipse.osgi.util.NLS;

/**
 * Installs, updates and removes plug-ins by p2. Where the program stands in a folder that this user may not write, the
 * start script has given p2 an area of the user's own. What a plug-in brought stays in the workspace when it goes. Any
 * thread but the UI thread; one call at a time.
 */
public final class Plugins {
    private static final String GROUP = ".feature.group";
    private static final int MOST = 3;

    private final IProvisioningAgent agent;
    private final String profile;

    /** By that agent, into that profile. */
    public Plugins(IProvisioningAgent agent, String profile) {
        this.agent = agent;
        this.profile = profile;
    }

    /**
     * Something to install.
     *
     * @param id      feature id
     * @param name    what people call it
     * @param version of the feature
     * @param about   a sentence; may be empty
     * @param unit    p2's own
     */
    public record Feature(String id, String name, String version, String about, IInstallableUnit unit) {
        static Feature of(IInstallableUnit unit) {
            String name = unit.getProperty(IInstallableUnit.PROP_NAME, null);
            String about = unit.getProperty(IInstallableUnit.PROP_DESCRIPTION, null);
            return new Feature(unit.getId().replace(GROUP, ""), name == null ? unit.getId() : name,
                    unit.getVersion().toString(), about == null ? "" : about.strip(), unit);
        }
    }

    /** Whether this program can be changed at all: it cannot when it was started out of a build. */
    public boolean isPossible() {
        return profile() != null;
    }

    /** The features that were installed as such, by name. */
    public List<Feature> installed() {
        return profile() == null ? List.of() : profile().query(new UserVisibleRootQuery(), null).toUnmodifiableSet()
                .stream().map(Feature::of).sorted(Comparator.comparing(Feature::name)).toList();
    }

    /** The feature that brought a bundle; empty when it came with the program itself. */
    public Optional<Feature> of(String bundle) {
        return installed().stream().filter(feature -> feature.unit().getRequirements().stream()
                .anyMatch(need -> need.toString().contains(" " + bundle + " "))).findFirst();
    }

    /** What an update site has, newest versions, by name. */
    public List<Feature> available(URI site, IProgressMonitor monitor) throws CoreException {
        var repository = manager().loadRepository(site, monitor);
        return repository.query(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), monitor)
                .toUnmodifiableSet().stream().filter(unit -> unit.getId().endsWith(GROUP)).map(Feature::of)
                .sorted(Comparator.comparing(Feature::name)).toList();
    }

    /** Installs; takes effect after a restart. */
    public void install(URI site, Collection<Feature> features, IProgressMonitor monitor) throws CoreException {
        run(new InstallOperation(new ProvisioningSession(agent), units(features)), site, monitor);
    }

    /** Removes; takes effect after a restart. */
    public void remove(Feature feature, IProgressMonitor monitor) throws CoreException {
        run(new UninstallOperation(new ProvisioningSession(agent), units(List.of(feature))), null, monitor);
    }

    /** Brings the newest version that the sites known so far have; whether there was one. */
    public boolean update(Feature feature, IProgressMonitor monitor) throws CoreException {
        UpdateOperation update = new UpdateOperation(new ProvisioningSession(agent), units(List.of(feature)));
        update.setProfileId(profile);
        update.resolveModal(SubMonitor.convert(monitor, 1));
        if (update.getPossibleUpdates().length == 0) {
            return false;
        }
        run(update, null, monitor);
        return true;
    }

    private static List<IInstallableUnit> units(Collection<Feature> features) {
        return features.stream().map(Feature::unit).toList();
    }

    private void run(ProfileChangeOperation operation, URI site, IProgressMonitor monitor) throws CoreException {
        Object before = agent.getService(UIServices.SERVICE_NAME);
        UIServices trusting = new Trusting();
        agent.registerService(UIServices.SERVICE_NAME, trusting);
        try {
            SubMonitor progress = SubMonitor.convert(monitor, 10);
            operation.setProfileId(profile);
            if (site != null) {
                ProvisioningContext context = new ProvisioningContext(agent);
                context.setMetadataRepositories(site);
                context.setArtifactRepositories(site);
                operation.setProvisioningContext(context);
            }
            check(operation.resolveModal(progress.split(3)), operation.getResolutionDetails());
            check(operation.getProvisioningJob(progress.split(1)).runModal(progress.split(6)), null);
        } finally {
            agent.unregisterService(UIServices.SERVICE_NAME, trusting);
            if (before != null) {
                agent.registerService(UIServices.SERVICE_NAME, before);
            }
        }
    }

    private static void check(IStatus status, String details) throws CoreException {
        if (status.getSeverity() == IStatus.CANCEL) {
            throw new OperationCanceledException();
        }
        if (status.getSeverity() == IStatus.ERROR) {
            throw new CoreException(new Status(IStatus.ERROR, "org.kith.ui", NLS.bind(Messages.Plugins_failed,
                    details == null || details.isBlank() ? leaves(status).distinct().limit(MOST)
                            .collect(Collectors.joining(" ")) : details.strip()), status.getException()));
        }
    }

    /** What went wrong in the end, without the headings around it. */
    private static Stream<String> leaves(IStatus status) {
        return status.getChildren().length == 0 ? Stream.of(status.getMessage())
                : Stream.of(status.getChildren()).filter(child -> !child.isOK()).flatMap(Plugins::leaves);
    }

    private IProfile profile() {
        IProfileRegistry registry = agent.getService(IProfileRegistry.class);
        return registry == null ? null : registry.getProfile(profile);
    }

    private IMetadataRepositoryManager manager() {
        return agent.getService(IMetadataRepositoryManager.class);
    }

    /** The person was asked before, in words of ours; no second question for each file. */
    private static final class Trusting extends UIServices {
        @Override
        public AuthenticationInfo getUsernamePassword(String location) {
            return null;
        }

        @Override
        public AuthenticationInfo getUsernamePassword(String location, AuthenticationInfo previous) {
            return null;
        }

        @Override
        public TrustInfo getTrustInfo(Certificate[][] untrusted, String[] unsigned) {
            return new TrustInfo(new Certificate[0], false, true);
        }
    }
}
