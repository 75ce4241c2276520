/**
 */
package org.kith.model.people.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.kith.model.people.Organization;
import org.kith.model.people.PeoplePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organization</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.impl.OrganizationImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.kith.model.people.impl.OrganizationImpl#getDomains <em>Domains</em>}</li>
 *   <li>{@link org.kith.model.people.impl.OrganizationImpl#getParentUid <em>Parent Uid</em>}</li>
 *   <li>{@link org.kith.model.people.impl.OrganizationImpl#getIndustry <em>Industry</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganizationImpl extends AgentImpl implements Organization {
	/**
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<String> aliases;

	/**
	 * The cached value of the '{@link #getDomains() <em>Domains</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomains()
	 * @generated
	 * @ordered
	 */
	protected EList<String> domains;

	/**
	 * The default value of the '{@link #getParentUid() <em>Parent Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentUid()
	 * @generated
	 * @ordered
	 */
	protected static final String PARENT_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParentUid() <em>Parent Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentUid()
	 * @generated
	 * @ordered
	 */
	protected String parentUid = PARENT_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndustry() <em>Industry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndustry()
	 * @generated
	 * @ordered
	 */
	protected static final String INDUSTRY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndustry() <em>Industry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndustry()
	 * @generated
	 * @ordered
	 */
	protected String industry = INDUSTRY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrganizationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeoplePackage.Literals.ORGANIZATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAliases() {
		if (aliases == null) {
			aliases = new EDataTypeUniqueEList<String>(String.class, this, PeoplePackage.ORGANIZATION__ALIASES);
		}
		return aliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getDomains() {
		if (domains == null) {
			domains = new EDataTypeUniqueEList<String>(String.class, this, PeoplePackage.ORGANIZATION__DOMAINS);
		}
		return domains;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParentUid() {
		return parentUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParentUid(String newParentUid) {
		String oldParentUid = parentUid;
		parentUid = newParentUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ORGANIZATION__PARENT_UID, oldParentUid, parentUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIndustry() {
		return industry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndustry(String newIndustry) {
		String oldIndustry = industry;
		industry = newIndustry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.ORGANIZATION__INDUSTRY, oldIndustry, industry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PeoplePackage.ORGANIZATION__ALIASES:
				return getAliases();
			case PeoplePackage.ORGANIZATION__DOMAINS:
				return getDomains();
			case PeoplePackage.ORGANIZATION__PARENT_UID:
				return getParentUid();
			case PeoplePackage.ORGANIZATION__INDUSTRY:
				return getIndustry();
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
			case PeoplePackage.ORGANIZATION__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends String>)newValue);
				return;
			case PeoplePackage.ORGANIZATION__DOMAINS:
				getDomains().clear();
				getDomains().addAll((Collection<? extends String>)newValue);
				return;
			case PeoplePackage.ORGANIZATION__PARENT_UID:
				setParentUid((String)newValue);
				return;
			case PeoplePackage.ORGANIZATION__INDUSTRY:
				setIndustry((String)newValue);
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
			case PeoplePackage.ORGANIZATION__ALIASES:
				getAliases().clear();
				return;
			case PeoplePackage.ORGANIZATION__DOMAINS:
				getDomains().clear();
				return;
			case PeoplePackage.ORGANIZATION__PARENT_UID:
				setParentUid(PARENT_UID_EDEFAULT);
				return;
			case PeoplePackage.ORGANIZATION__INDUSTRY:
				setIndustry(INDUSTRY_EDEFAULT);
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
			case PeoplePackage.ORGANIZATION__ALIASES:
				return aliases != null && !aliases.isEmpty();
			case PeoplePackage.ORGANIZATION__DOMAINS:
				return domains != null && !domains.isEmpty();
			case PeoplePackage.ORGANIZATION__PARENT_UID:
				return PARENT_UID_EDEFAULT == null ? parentUid != null : !PARENT_UID_EDEFAULT.equals(parentUid);
			case PeoplePackage.ORGANIZATION__INDUSTRY:
				return INDUSTRY_EDEFAULT == null ? industry != null : !INDUSTRY_EDEFAULT.equals(industry);
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
		result.append(" (aliases: ");
		result.append(aliases);
		result.append(", domains: ");
		result.append(domains);
		result.append(", parentUid: ");
		result.append(parentUid);
		result.append(", industry: ");
		result.append(industry);
		result.append(')');
		return result.toString();
	}

} //OrganizationImpl
