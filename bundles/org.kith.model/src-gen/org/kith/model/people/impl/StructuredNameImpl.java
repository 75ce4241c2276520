/**
 */
package org.kith.model.people.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.kith.model.people.PeoplePackage;
import org.kith.model.people.StructuredName;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Structured Name</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.impl.StructuredNameImpl#getPrefixes <em>Prefixes</em>}</li>
 *   <li>{@link org.kith.model.people.impl.StructuredNameImpl#getGiven <em>Given</em>}</li>
 *   <li>{@link org.kith.model.people.impl.StructuredNameImpl#getAdditional <em>Additional</em>}</li>
 *   <li>{@link org.kith.model.people.impl.StructuredNameImpl#getFamily <em>Family</em>}</li>
 *   <li>{@link org.kith.model.people.impl.StructuredNameImpl#getSecondFamily <em>Second Family</em>}</li>
 *   <li>{@link org.kith.model.people.impl.StructuredNameImpl#getGeneration <em>Generation</em>}</li>
 *   <li>{@link org.kith.model.people.impl.StructuredNameImpl#getSuffixes <em>Suffixes</em>}</li>
 *   <li>{@link org.kith.model.people.impl.StructuredNameImpl#getPhoneticGiven <em>Phonetic Given</em>}</li>
 *   <li>{@link org.kith.model.people.impl.StructuredNameImpl#getPhoneticFamily <em>Phonetic Family</em>}</li>
 *   <li>{@link org.kith.model.people.impl.StructuredNameImpl#getPhoneticSystem <em>Phonetic System</em>}</li>
 *   <li>{@link org.kith.model.people.impl.StructuredNameImpl#getSortAs <em>Sort As</em>}</li>
 *   <li>{@link org.kith.model.people.impl.StructuredNameImpl#getLanguage <em>Language</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StructuredNameImpl extends MinimalEObjectImpl.Container implements StructuredName {
	/**
	 * The cached value of the '{@link #getPrefixes() <em>Prefixes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrefixes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> prefixes;

	/**
	 * The default value of the '{@link #getGiven() <em>Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGiven()
	 * @generated
	 * @ordered
	 */
	protected static final String GIVEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGiven() <em>Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGiven()
	 * @generated
	 * @ordered
	 */
	protected String given = GIVEN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAdditional() <em>Additional</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdditional()
	 * @generated
	 * @ordered
	 */
	protected EList<String> additional;

	/**
	 * The default value of the '{@link #getFamily() <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamily()
	 * @generated
	 * @ordered
	 */
	protected static final String FAMILY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFamily() <em>Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFamily()
	 * @generated
	 * @ordered
	 */
	protected String family = FAMILY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecondFamily() <em>Second Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondFamily()
	 * @generated
	 * @ordered
	 */
	protected static final String SECOND_FAMILY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSecondFamily() <em>Second Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondFamily()
	 * @generated
	 * @ordered
	 */
	protected String secondFamily = SECOND_FAMILY_EDEFAULT;

	/**
	 * The default value of the '{@link #getGeneration() <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeneration()
	 * @generated
	 * @ordered
	 */
	protected static final String GENERATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGeneration() <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeneration()
	 * @generated
	 * @ordered
	 */
	protected String generation = GENERATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSuffixes() <em>Suffixes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuffixes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> suffixes;

	/**
	 * The default value of the '{@link #getPhoneticGiven() <em>Phonetic Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoneticGiven()
	 * @generated
	 * @ordered
	 */
	protected static final String PHONETIC_GIVEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhoneticGiven() <em>Phonetic Given</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoneticGiven()
	 * @generated
	 * @ordered
	 */
	protected String phoneticGiven = PHONETIC_GIVEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhoneticFamily() <em>Phonetic Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoneticFamily()
	 * @generated
	 * @ordered
	 */
	protected static final String PHONETIC_FAMILY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhoneticFamily() <em>Phonetic Family</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoneticFamily()
	 * @generated
	 * @ordered
	 */
	protected String phoneticFamily = PHONETIC_FAMILY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhoneticSystem() <em>Phonetic System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoneticSystem()
	 * @generated
	 * @ordered
	 */
	protected static final String PHONETIC_SYSTEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhoneticSystem() <em>Phonetic System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhoneticSystem()
	 * @generated
	 * @ordered
	 */
	protected String phoneticSystem = PHONETIC_SYSTEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getSortAs() <em>Sort As</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSortAs()
	 * @generated
	 * @ordered
	 */
	protected static final String SORT_AS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSortAs() <em>Sort As</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSortAs()
	 * @generated
	 * @ordered
	 */
	protected String sortAs = SORT_AS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StructuredNameImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeoplePackage.Literals.STRUCTURED_NAME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPrefixes() {
		if (prefixes == null) {
			prefixes = new EDataTypeEList<String>(String.class, this, PeoplePackage.STRUCTURED_NAME__PREFIXES);
		}
		return prefixes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGiven() {
		return given;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGiven(String newGiven) {
		String oldGiven = given;
		given = newGiven;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.STRUCTURED_NAME__GIVEN, oldGiven, given));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAdditional() {
		if (additional == null) {
			additional = new EDataTypeEList<String>(String.class, this, PeoplePackage.STRUCTURED_NAME__ADDITIONAL);
		}
		return additional;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFamily() {
		return family;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFamily(String newFamily) {
		String oldFamily = family;
		family = newFamily;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.STRUCTURED_NAME__FAMILY, oldFamily, family));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSecondFamily() {
		return secondFamily;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecondFamily(String newSecondFamily) {
		String oldSecondFamily = secondFamily;
		secondFamily = newSecondFamily;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.STRUCTURED_NAME__SECOND_FAMILY, oldSecondFamily, secondFamily));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGeneration() {
		return generation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeneration(String newGeneration) {
		String oldGeneration = generation;
		generation = newGeneration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.STRUCTURED_NAME__GENERATION, oldGeneration, generation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSuffixes() {
		if (suffixes == null) {
			suffixes = new EDataTypeEList<String>(String.class, this, PeoplePackage.STRUCTURED_NAME__SUFFIXES);
		}
		return suffixes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhoneticGiven() {
		return phoneticGiven;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhoneticGiven(String newPhoneticGiven) {
		String oldPhoneticGiven = phoneticGiven;
		phoneticGiven = newPhoneticGiven;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.STRUCTURED_NAME__PHONETIC_GIVEN, oldPhoneticGiven, phoneticGiven));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhoneticFamily() {
		return phoneticFamily;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhoneticFamily(String newPhoneticFamily) {
		String oldPhoneticFamily = phoneticFamily;
		phoneticFamily = newPhoneticFamily;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.STRUCTURED_NAME__PHONETIC_FAMILY, oldPhoneticFamily, phoneticFamily));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhoneticSystem() {
		return phoneticSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhoneticSystem(String newPhoneticSystem) {
		String oldPhoneticSystem = phoneticSystem;
		phoneticSystem = newPhoneticSystem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.STRUCTURED_NAME__PHONETIC_SYSTEM, oldPhoneticSystem, phoneticSystem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSortAs() {
		return sortAs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSortAs(String newSortAs) {
		String oldSortAs = sortAs;
		sortAs = newSortAs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.STRUCTURED_NAME__SORT_AS, oldSortAs, sortAs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.STRUCTURED_NAME__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PeoplePackage.STRUCTURED_NAME__PREFIXES:
				return getPrefixes();
			case PeoplePackage.STRUCTURED_NAME__GIVEN:
				return getGiven();
			case PeoplePackage.STRUCTURED_NAME__ADDITIONAL:
				return getAdditional();
			case PeoplePackage.STRUCTURED_NAME__FAMILY:
				return getFamily();
			case PeoplePackage.STRUCTURED_NAME__SECOND_FAMILY:
				return getSecondFamily();
			case PeoplePackage.STRUCTURED_NAME__GENERATION:
				return getGeneration();
			case PeoplePackage.STRUCTURED_NAME__SUFFIXES:
				return getSuffixes();
			case PeoplePackage.STRUCTURED_NAME__PHONETIC_GIVEN:
				return getPhoneticGiven();
			case PeoplePackage.STRUCTURED_NAME__PHONETIC_FAMILY:
				return getPhoneticFamily();
			case PeoplePackage.STRUCTURED_NAME__PHONETIC_SYSTEM:
				return getPhoneticSystem();
			case PeoplePackage.STRUCTURED_NAME__SORT_AS:
				return getSortAs();
			case PeoplePackage.STRUCTURED_NAME__LANGUAGE:
				return getLanguage();
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
			case PeoplePackage.STRUCTURED_NAME__PREFIXES:
				getPrefixes().clear();
				getPrefixes().addAll((Collection<? extends String>)newValue);
				return;
			case PeoplePackage.STRUCTURED_NAME__GIVEN:
				setGiven((String)newValue);
				return;
			case PeoplePackage.STRUCTURED_NAME__ADDITIONAL:
				getAdditional().clear();
				getAdditional().addAll((Collection<? extends String>)newValue);
				return;
			case PeoplePackage.STRUCTURED_NAME__FAMILY:
				setFamily((String)newValue);
				return;
			case PeoplePackage.STRUCTURED_NAME__SECOND_FAMILY:
				setSecondFamily((String)newValue);
				return;
			case PeoplePackage.STRUCTURED_NAME__GENERATION:
				setGeneration((String)newValue);
				return;
			case PeoplePackage.STRUCTURED_NAME__SUFFIXES:
				getSuffixes().clear();
				getSuffixes().addAll((Collection<? extends String>)newValue);
				return;
			case PeoplePackage.STRUCTURED_NAME__PHONETIC_GIVEN:
				setPhoneticGiven((String)newValue);
				return;
			case PeoplePackage.STRUCTURED_NAME__PHONETIC_FAMILY:
				setPhoneticFamily((String)newValue);
				return;
			case PeoplePackage.STRUCTURED_NAME__PHONETIC_SYSTEM:
				setPhoneticSystem((String)newValue);
				return;
			case PeoplePackage.STRUCTURED_NAME__SORT_AS:
				setSortAs((String)newValue);
				return;
			case PeoplePackage.STRUCTURED_NAME__LANGUAGE:
				setLanguage((String)newValue);
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
			case PeoplePackage.STRUCTURED_NAME__PREFIXES:
				getPrefixes().clear();
				return;
			case PeoplePackage.STRUCTURED_NAME__GIVEN:
				setGiven(GIVEN_EDEFAULT);
				return;
			case PeoplePackage.STRUCTURED_NAME__ADDITIONAL:
				getAdditional().clear();
				return;
			case PeoplePackage.STRUCTURED_NAME__FAMILY:
				setFamily(FAMILY_EDEFAULT);
				return;
			case PeoplePackage.STRUCTURED_NAME__SECOND_FAMILY:
				setSecondFamily(SECOND_FAMILY_EDEFAULT);
				return;
			case PeoplePackage.STRUCTURED_NAME__GENERATION:
				setGeneration(GENERATION_EDEFAULT);
				return;
			case PeoplePackage.STRUCTURED_NAME__SUFFIXES:
				getSuffixes().clear();
				return;
			case PeoplePackage.STRUCTURED_NAME__PHONETIC_GIVEN:
				setPhoneticGiven(PHONETIC_GIVEN_EDEFAULT);
				return;
			case PeoplePackage.STRUCTURED_NAME__PHONETIC_FAMILY:
				setPhoneticFamily(PHONETIC_FAMILY_EDEFAULT);
				return;
			case PeoplePackage.STRUCTURED_NAME__PHONETIC_SYSTEM:
				setPhoneticSystem(PHONETIC_SYSTEM_EDEFAULT);
				return;
			case PeoplePackage.STRUCTURED_NAME__SORT_AS:
				setSortAs(SORT_AS_EDEFAULT);
				return;
			case PeoplePackage.STRUCTURED_NAME__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
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
			case PeoplePackage.STRUCTURED_NAME__PREFIXES:
				return prefixes != null && !prefixes.isEmpty();
			case PeoplePackage.STRUCTURED_NAME__GIVEN:
				return GIVEN_EDEFAULT == null ? given != null : !GIVEN_EDEFAULT.equals(given);
			case PeoplePackage.STRUCTURED_NAME__ADDITIONAL:
				return additional != null && !additional.isEmpty();
			case PeoplePackage.STRUCTURED_NAME__FAMILY:
				return FAMILY_EDEFAULT == null ? family != null : !FAMILY_EDEFAULT.equals(family);
			case PeoplePackage.STRUCTURED_NAME__SECOND_FAMILY:
				return SECOND_FAMILY_EDEFAULT == null ? secondFamily != null : !SECOND_FAMILY_EDEFAULT.equals(secondFamily);
			case PeoplePackage.STRUCTURED_NAME__GENERATION:
				return GENERATION_EDEFAULT == null ? generation != null : !GENERATION_EDEFAULT.equals(generation);
			case PeoplePackage.STRUCTURED_NAME__SUFFIXES:
				return suffixes != null && !suffixes.isEmpty();
			case PeoplePackage.STRUCTURED_NAME__PHONETIC_GIVEN:
				return PHONETIC_GIVEN_EDEFAULT == null ? phoneticGiven != null : !PHONETIC_GIVEN_EDEFAULT.equals(phoneticGiven);
			case PeoplePackage.STRUCTURED_NAME__PHONETIC_FAMILY:
				return PHONETIC_FAMILY_EDEFAULT == null ? phoneticFamily != null : !PHONETIC_FAMILY_EDEFAULT.equals(phoneticFamily);
			case PeoplePackage.STRUCTURED_NAME__PHONETIC_SYSTEM:
				return PHONETIC_SYSTEM_EDEFAULT == null ? phoneticSystem != null : !PHONETIC_SYSTEM_EDEFAULT.equals(phoneticSystem);
			case PeoplePackage.STRUCTURED_NAME__SORT_AS:
				return SORT_AS_EDEFAULT == null ? sortAs != null : !SORT_AS_EDEFAULT.equals(sortAs);
			case PeoplePackage.STRUCTURED_NAME__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
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
		result.append(" (prefixes: ");
		result.append(prefixes);
		result.append(", given: ");
		result.append(given);
		result.append(", additional: ");
		result.append(additional);
		result.append(", family: ");
		result.append(family);
		result.append(", secondFamily: ");
		result.append(secondFamily);
		result.append(", generation: ");
		result.append(generation);
		result.append(", suffixes: ");
		result.append(suffixes);
		result.append(", phoneticGiven: ");
		result.append(phoneticGiven);
		result.append(", phoneticFamily: ");
		result.append(phoneticFamily);
		result.append(", phoneticSystem: ");
		result.append(phoneticSystem);
		result.append(", sortAs: ");
		result.append(sortAs);
		result.append(", language: ");
		result.append(language);
		result.append(')');
		return result.toString();
	}

} //StructuredNameImpl
