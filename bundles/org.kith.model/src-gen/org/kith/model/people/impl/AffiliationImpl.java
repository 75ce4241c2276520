/**
 */
package org.kith.model.people.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.kith.model.people.Affiliation;
import org.kith.model.people.PartialDate;
import org.kith.model.people.PeoplePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Affiliation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.impl.AffiliationImpl#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AffiliationImpl#getOrganizationUid <em>Organization Uid</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AffiliationImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AffiliationImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AffiliationImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AffiliationImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AffiliationImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AffiliationImpl#isFormer <em>Former</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AffiliationImpl#getDirectoryUri <em>Directory Uri</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AffiliationImpl#getTypes <em>Types</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AffiliationImpl#getPref <em>Pref</em>}</li>
 *   <li>{@link org.kith.model.people.impl.AffiliationImpl#getGroup <em>Group</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AffiliationImpl extends SourcedImpl implements Affiliation {
	/**
	 * The default value of the '{@link #getOrganization() <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANIZATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganization() <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected String organization = ORGANIZATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganizationUid() <em>Organization Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganizationUid()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANIZATION_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganizationUid() <em>Organization Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganizationUid()
	 * @generated
	 * @ordered
	 */
	protected String organizationUid = ORGANIZATION_UID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<String> units;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final String ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected String role = ROLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected PartialDate start;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected PartialDate end;

	/**
	 * The default value of the '{@link #isFormer() <em>Former</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFormer()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FORMER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFormer() <em>Former</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFormer()
	 * @generated
	 * @ordered
	 */
	protected boolean former = FORMER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirectoryUri() <em>Directory Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirectoryUri()
	 * @generated
	 * @ordered
	 */
	protected static final String DIRECTORY_URI_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDirectoryUri() <em>Directory Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirectoryUri()
	 * @generated
	 * @ordered
	 */
	protected String directoryUri = DIRECTORY_URI_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTypes() <em>Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> types;

	/**
	 * The default value of the '{@link #getPref() <em>Pref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPref()
	 * @generated
	 * @ordered
	 */
	protected static final int PREF_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPref() <em>Pref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPref()
	 * @generated
	 * @ordered
	 */
	protected int pref = PREF_EDEFAULT;

	/**
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected String group = GROUP_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AffiliationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeoplePackage.Literals.AFFILIATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganization() {
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganization(String newOrganization) {
		String oldOrganization = organization;
		organization = newOrganization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.AFFILIATION__ORGANIZATION, oldOrganization, organization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganizationUid() {
		return organizationUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganizationUid(String newOrganizationUid) {
		String oldOrganizationUid = organizationUid;
		organizationUid = newOrganizationUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.AFFILIATION__ORGANIZATION_UID, oldOrganizationUid, organizationUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getUnits() {
		if (units == null) {
			units = new EDataTypeEList<String>(String.class, this, PeoplePackage.AFFILIATION__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.AFFILIATION__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(String newRole) {
		String oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.AFFILIATION__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStart(PartialDate newStart, NotificationChain msgs) {
		PartialDate oldStart = start;
		start = newStart;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PeoplePackage.AFFILIATION__START, oldStart, newStart);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(PartialDate newStart) {
		if (newStart != start) {
			NotificationChain msgs = null;
			if (start != null)
				msgs = ((InternalEObject)start).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.AFFILIATION__START, null, msgs);
			if (newStart != null)
				msgs = ((InternalEObject)newStart).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.AFFILIATION__START, null, msgs);
			msgs = basicSetStart(newStart, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.AFFILIATION__START, newStart, newStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEnd(PartialDate newEnd, NotificationChain msgs) {
		PartialDate oldEnd = end;
		end = newEnd;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PeoplePackage.AFFILIATION__END, oldEnd, newEnd);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(PartialDate newEnd) {
		if (newEnd != end) {
			NotificationChain msgs = null;
			if (end != null)
				msgs = ((InternalEObject)end).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.AFFILIATION__END, null, msgs);
			if (newEnd != null)
				msgs = ((InternalEObject)newEnd).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.AFFILIATION__END, null, msgs);
			msgs = basicSetEnd(newEnd, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.AFFILIATION__END, newEnd, newEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFormer() {
		return former;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormer(boolean newFormer) {
		boolean oldFormer = former;
		former = newFormer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.AFFILIATION__FORMER, oldFormer, former));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDirectoryUri() {
		return directoryUri;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirectoryUri(String newDirectoryUri) {
		String oldDirectoryUri = directoryUri;
		directoryUri = newDirectoryUri;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.AFFILIATION__DIRECTORY_URI, oldDirectoryUri, directoryUri));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTypes() {
		if (types == null) {
			types = new EDataTypeUniqueEList<String>(String.class, this, PeoplePackage.AFFILIATION__TYPES);
		}
		return types;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPref() {
		return pref;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPref(int newPref) {
		int oldPref = pref;
		pref = newPref;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.AFFILIATION__PREF, oldPref, pref));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(String newGroup) {
		String oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.AFFILIATION__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PeoplePackage.AFFILIATION__START:
				return basicSetStart(null, msgs);
			case PeoplePackage.AFFILIATION__END:
				return basicSetEnd(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PeoplePackage.AFFILIATION__ORGANIZATION:
				return getOrganization();
			case PeoplePackage.AFFILIATION__ORGANIZATION_UID:
				return getOrganizationUid();
			case PeoplePackage.AFFILIATION__UNITS:
				return getUnits();
			case PeoplePackage.AFFILIATION__TITLE:
				return getTitle();
			case PeoplePackage.AFFILIATION__ROLE:
				return getRole();
			case PeoplePackage.AFFILIATION__START:
				return getStart();
			case PeoplePackage.AFFILIATION__END:
				return getEnd();
			case PeoplePackage.AFFILIATION__FORMER:
				return isFormer();
			case PeoplePackage.AFFILIATION__DIRECTORY_URI:
				return getDirectoryUri();
			case PeoplePackage.AFFILIATION__TYPES:
				return getTypes();
			case PeoplePackage.AFFILIATION__PREF:
				return getPref();
			case PeoplePackage.AFFILIATION__GROUP:
				return getGroup();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PeoplePackage.AFFILIATION__ORGANIZATION:
				setOrganization((String)newValue);
				return;
			case PeoplePackage.AFFILIATION__ORGANIZATION_UID:
				setOrganizationUid((String)newValue);
				return;
			case PeoplePackage.AFFILIATION__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends String>)newValue);
				return;
			case PeoplePackage.AFFILIATION__TITLE:
				setTitle((String)newValue);
				return;
			case PeoplePackage.AFFILIATION__ROLE:
				setRole((String)newValue);
				return;
			case PeoplePackage.AFFILIATION__START:
				setStart((PartialDate)newValue);
				return;
			case PeoplePackage.AFFILIATION__END:
				setEnd((PartialDate)newValue);
				return;
			case PeoplePackage.AFFILIATION__FORMER:
				setFormer((Boolean)newValue);
				return;
			case PeoplePackage.AFFILIATION__DIRECTORY_URI:
				setDirectoryUri((String)newValue);
				return;
			case PeoplePackage.AFFILIATION__TYPES:
				getTypes().clear();
				getTypes().addAll((Collection<? extends String>)newValue);
				return;
			case PeoplePackage.AFFILIATION__PREF:
				setPref((Integer)newValue);
				return;
			case PeoplePackage.AFFILIATION__GROUP:
				setGroup((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PeoplePackage.AFFILIATION__ORGANIZATION:
				setOrganization(ORGANIZATION_EDEFAULT);
				return;
			case PeoplePackage.AFFILIATION__ORGANIZATION_UID:
				setOrganizationUid(ORGANIZATION_UID_EDEFAULT);
				return;
			case PeoplePackage.AFFILIATION__UNITS:
				getUnits().clear();
				return;
			case PeoplePackage.AFFILIATION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case PeoplePackage.AFFILIATION__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case PeoplePackage.AFFILIATION__START:
				setStart((PartialDate)null);
				return;
			case PeoplePackage.AFFILIATION__END:
				setEnd((PartialDate)null);
				return;
			case PeoplePackage.AFFILIATION__FORMER:
				setFormer(FORMER_EDEFAULT);
				return;
			case PeoplePackage.AFFILIATION__DIRECTORY_URI:
				setDirectoryUri(DIRECTORY_URI_EDEFAULT);
				return;
			case PeoplePackage.AFFILIATION__TYPES:
				getTypes().clear();
				return;
			case PeoplePackage.AFFILIATION__PREF:
				setPref(PREF_EDEFAULT);
				return;
			case PeoplePackage.AFFILIATION__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PeoplePackage.AFFILIATION__ORGANIZATION:
				return ORGANIZATION_EDEFAULT == null ? organization != null : !ORGANIZATION_EDEFAULT.equals(organization);
			case PeoplePackage.AFFILIATION__ORGANIZATION_UID:
				return ORGANIZATION_UID_EDEFAULT == null ? organizationUid != null : !ORGANIZATION_UID_EDEFAULT.equals(organizationUid);
			case PeoplePackage.AFFILIATION__UNITS:
				return units != null && !units.isEmpty();
			case PeoplePackage.AFFILIATION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case PeoplePackage.AFFILIATION__ROLE:
				return ROLE_EDEFAULT == null ? role != null : !ROLE_EDEFAULT.equals(role);
			case PeoplePackage.AFFILIATION__START:
				return start != null;
			case PeoplePackage.AFFILIATION__END:
				return end != null;
			case PeoplePackage.AFFILIATION__FORMER:
				return former != FORMER_EDEFAULT;
			case PeoplePackage.AFFILIATION__DIRECTORY_URI:
				return DIRECTORY_URI_EDEFAULT == null ? directoryUri != null : !DIRECTORY_URI_EDEFAULT.equals(directoryUri);
			case PeoplePackage.AFFILIATION__TYPES:
				return types != null && !types.isEmpty();
			case PeoplePackage.AFFILIATION__PREF:
				return pref != PREF_EDEFAULT;
			case PeoplePackage.AFFILIATION__GROUP:
				return GROUP_EDEFAULT == null ? group != null : !GROUP_EDEFAULT.equals(group);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (organization: ");
		result.append(organization);
		result.append(", organizationUid: ");
		result.append(organizationUid);
		result.append(", units: ");
		result.append(units);
		result.append(", title: ");
		result.append(title);
		result.append(", role: ");
		result.append(role);
		result.append(", former: ");
		result.append(former);
		result.append(", directoryUri: ");
		result.append(directoryUri);
		result.append(", types: ");
		result.append(types);
		result.append(", pref: ");
		result.append(pref);
		result.append(", group: ");
		result.append(group);
		result.append(')');
		return result.toString();
	}

} //AffiliationImpl
