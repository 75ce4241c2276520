/**
 */
package org.kith.model.people.impl;

import java.lang.reflect.InvocationTargetException;

import java.time.Period;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kith.model.people.Affiliation;
import org.kith.model.people.AgentKind;
import org.kith.model.people.Fact;
import org.kith.model.people.PartialDate;
import org.kith.model.people.PeoplePackage;
import org.kith.model.people.Person;
import org.kith.model.people.StructuredName;
import org.kith.model.people.Tier;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getNicknames <em>Nicknames</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getPronouns <em>Pronouns</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getPronunciation <em>Pronunciation</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getGender <em>Gender</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getGenderIdentity <em>Gender Identity</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getGrammaticalGender <em>Grammatical Gender</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getBirthday <em>Birthday</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getAnniversary <em>Anniversary</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getDeathdate <em>Deathdate</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getBirthplace <em>Birthplace</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getDeathplace <em>Deathplace</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getAffiliations <em>Affiliations</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#isDoNotContact <em>Do Not Contact</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getTier <em>Tier</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getRhythm <em>Rhythm</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#isMe <em>Me</em>}</li>
 *   <li>{@link org.kith.model.people.impl.PersonImpl#getMergedIntoUid <em>Merged Into Uid</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonImpl extends AgentImpl implements Person {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AgentKind KIND_EDEFAULT = AgentKind.INDIVIDUAL;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AgentKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected StructuredName name;

	/**
	 * The cached value of the '{@link #getNicknames() <em>Nicknames</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNicknames()
	 * @generated
	 * @ordered
	 */
	protected EList<String> nicknames;

	/**
	 * The cached value of the '{@link #getPronouns() <em>Pronouns</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPronouns()
	 * @generated
	 * @ordered
	 */
	protected EList<String> pronouns;

	/**
	 * The default value of the '{@link #getPronunciation() <em>Pronunciation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPronunciation()
	 * @generated
	 * @ordered
	 */
	protected static final String PRONUNCIATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPronunciation() <em>Pronunciation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPronunciation()
	 * @generated
	 * @ordered
	 */
	protected String pronunciation = PRONUNCIATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getGender() <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGender()
	 * @generated
	 * @ordered
	 */
	protected static final String GENDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGender() <em>Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGender()
	 * @generated
	 * @ordered
	 */
	protected String gender = GENDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getGenderIdentity() <em>Gender Identity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenderIdentity()
	 * @generated
	 * @ordered
	 */
	protected static final String GENDER_IDENTITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGenderIdentity() <em>Gender Identity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenderIdentity()
	 * @generated
	 * @ordered
	 */
	protected String genderIdentity = GENDER_IDENTITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrammaticalGender() <em>Grammatical Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrammaticalGender()
	 * @generated
	 * @ordered
	 */
	protected static final String GRAMMATICAL_GENDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrammaticalGender() <em>Grammatical Gender</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrammaticalGender()
	 * @generated
	 * @ordered
	 */
	protected String grammaticalGender = GRAMMATICAL_GENDER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLanguages() <em>Languages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguages()
	 * @generated
	 * @ordered
	 */
	protected EList<String> languages;

	/**
	 * The cached value of the '{@link #getBirthday() <em>Birthday</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthday()
	 * @generated
	 * @ordered
	 */
	protected PartialDate birthday;

	/**
	 * The cached value of the '{@link #getAnniversary() <em>Anniversary</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnniversary()
	 * @generated
	 * @ordered
	 */
	protected PartialDate anniversary;

	/**
	 * The cached value of the '{@link #getDeathdate() <em>Deathdate</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeathdate()
	 * @generated
	 * @ordered
	 */
	protected PartialDate deathdate;

	/**
	 * The default value of the '{@link #getBirthplace() <em>Birthplace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthplace()
	 * @generated
	 * @ordered
	 */
	protected static final String BIRTHPLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBirthplace() <em>Birthplace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthplace()
	 * @generated
	 * @ordered
	 */
	protected String birthplace = BIRTHPLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeathplace() <em>Deathplace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeathplace()
	 * @generated
	 * @ordered
	 */
	protected static final String DEATHPLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeathplace() <em>Deathplace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeathplace()
	 * @generated
	 * @ordered
	 */
	protected String deathplace = DEATHPLACE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAffiliations() <em>Affiliations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAffiliations()
	 * @generated
	 * @ordered
	 */
	protected EList<Affiliation> affiliations;

	/**
	 * The cached value of the '{@link #getFacts() <em>Facts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Fact> facts;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<String> tags;

	/**
	 * The default value of the '{@link #isDoNotContact() <em>Do Not Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDoNotContact()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DO_NOT_CONTACT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDoNotContact() <em>Do Not Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDoNotContact()
	 * @generated
	 * @ordered
	 */
	protected boolean doNotContact = DO_NOT_CONTACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTier() <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTier()
	 * @generated
	 * @ordered
	 */
	protected static final Tier TIER_EDEFAULT = Tier.NONE;

	/**
	 * The cached value of the '{@link #getTier() <em>Tier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTier()
	 * @generated
	 * @ordered
	 */
	protected Tier tier = TIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRhythm() <em>Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRhythm()
	 * @generated
	 * @ordered
	 */
	protected static final Period RHYTHM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRhythm() <em>Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRhythm()
	 * @generated
	 * @ordered
	 */
	protected Period rhythm = RHYTHM_EDEFAULT;

	/**
	 * The default value of the '{@link #isMe() <em>Me</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMe()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ME_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMe() <em>Me</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMe()
	 * @generated
	 * @ordered
	 */
	protected boolean me = ME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMergedIntoUid() <em>Merged Into Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergedIntoUid()
	 * @generated
	 * @ordered
	 */
	protected static final String MERGED_INTO_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMergedIntoUid() <em>Merged Into Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMergedIntoUid()
	 * @generated
	 * @ordered
	 */
	protected String mergedIntoUid = MERGED_INTO_UID_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PersonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeoplePackage.Literals.PERSON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AgentKind newKind) {
		AgentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StructuredName getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetName(StructuredName newName, NotificationChain msgs) {
		StructuredName oldName = name;
		name = newName;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__NAME, oldName, newName);
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
	public void setName(StructuredName newName) {
		if (newName != name) {
			NotificationChain msgs = null;
			if (name != null)
				msgs = ((InternalEObject)name).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.PERSON__NAME, null, msgs);
			if (newName != null)
				msgs = ((InternalEObject)newName).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.PERSON__NAME, null, msgs);
			msgs = basicSetName(newName, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__NAME, newName, newName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNicknames() {
		if (nicknames == null) {
			nicknames = new EDataTypeUniqueEList<String>(String.class, this, PeoplePackage.PERSON__NICKNAMES);
		}
		return nicknames;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPronouns() {
		if (pronouns == null) {
			pronouns = new EDataTypeEList<String>(String.class, this, PeoplePackage.PERSON__PRONOUNS);
		}
		return pronouns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPronunciation() {
		return pronunciation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPronunciation(String newPronunciation) {
		String oldPronunciation = pronunciation;
		pronunciation = newPronunciation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__PRONUNCIATION, oldPronunciation, pronunciation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGender() {
		return gender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGender(String newGender) {
		String oldGender = gender;
		gender = newGender;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__GENDER, oldGender, gender));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGenderIdentity() {
		return genderIdentity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGenderIdentity(String newGenderIdentity) {
		String oldGenderIdentity = genderIdentity;
		genderIdentity = newGenderIdentity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__GENDER_IDENTITY, oldGenderIdentity, genderIdentity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrammaticalGender() {
		return grammaticalGender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrammaticalGender(String newGrammaticalGender) {
		String oldGrammaticalGender = grammaticalGender;
		grammaticalGender = newGrammaticalGender;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__GRAMMATICAL_GENDER, oldGrammaticalGender, grammaticalGender));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLanguages() {
		if (languages == null) {
			languages = new EDataTypeEList<String>(String.class, this, PeoplePackage.PERSON__LANGUAGES);
		}
		return languages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getBirthday() {
		return birthday;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBirthday(PartialDate newBirthday, NotificationChain msgs) {
		PartialDate oldBirthday = birthday;
		birthday = newBirthday;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__BIRTHDAY, oldBirthday, newBirthday);
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
	public void setBirthday(PartialDate newBirthday) {
		if (newBirthday != birthday) {
			NotificationChain msgs = null;
			if (birthday != null)
				msgs = ((InternalEObject)birthday).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.PERSON__BIRTHDAY, null, msgs);
			if (newBirthday != null)
				msgs = ((InternalEObject)newBirthday).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.PERSON__BIRTHDAY, null, msgs);
			msgs = basicSetBirthday(newBirthday, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__BIRTHDAY, newBirthday, newBirthday));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getAnniversary() {
		return anniversary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAnniversary(PartialDate newAnniversary, NotificationChain msgs) {
		PartialDate oldAnniversary = anniversary;
		anniversary = newAnniversary;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__ANNIVERSARY, oldAnniversary, newAnniversary);
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
	public void setAnniversary(PartialDate newAnniversary) {
		if (newAnniversary != anniversary) {
			NotificationChain msgs = null;
			if (anniversary != null)
				msgs = ((InternalEObject)anniversary).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.PERSON__ANNIVERSARY, null, msgs);
			if (newAnniversary != null)
				msgs = ((InternalEObject)newAnniversary).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.PERSON__ANNIVERSARY, null, msgs);
			msgs = basicSetAnniversary(newAnniversary, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__ANNIVERSARY, newAnniversary, newAnniversary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDeathdate() {
		return deathdate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDeathdate(PartialDate newDeathdate, NotificationChain msgs) {
		PartialDate oldDeathdate = deathdate;
		deathdate = newDeathdate;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__DEATHDATE, oldDeathdate, newDeathdate);
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
	public void setDeathdate(PartialDate newDeathdate) {
		if (newDeathdate != deathdate) {
			NotificationChain msgs = null;
			if (deathdate != null)
				msgs = ((InternalEObject)deathdate).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.PERSON__DEATHDATE, null, msgs);
			if (newDeathdate != null)
				msgs = ((InternalEObject)newDeathdate).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PeoplePackage.PERSON__DEATHDATE, null, msgs);
			msgs = basicSetDeathdate(newDeathdate, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__DEATHDATE, newDeathdate, newDeathdate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBirthplace() {
		return birthplace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirthplace(String newBirthplace) {
		String oldBirthplace = birthplace;
		birthplace = newBirthplace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__BIRTHPLACE, oldBirthplace, birthplace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeathplace() {
		return deathplace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeathplace(String newDeathplace) {
		String oldDeathplace = deathplace;
		deathplace = newDeathplace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__DEATHPLACE, oldDeathplace, deathplace));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Affiliation> getAffiliations() {
		if (affiliations == null) {
			affiliations = new EObjectContainmentEList<Affiliation>(Affiliation.class, this, PeoplePackage.PERSON__AFFILIATIONS);
		}
		return affiliations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Fact> getFacts() {
		if (facts == null) {
			facts = new EObjectContainmentEList<Fact>(Fact.class, this, PeoplePackage.PERSON__FACTS);
		}
		return facts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTags() {
		if (tags == null) {
			tags = new EDataTypeUniqueEList<String>(String.class, this, PeoplePackage.PERSON__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDoNotContact() {
		return doNotContact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoNotContact(boolean newDoNotContact) {
		boolean oldDoNotContact = doNotContact;
		doNotContact = newDoNotContact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__DO_NOT_CONTACT, oldDoNotContact, doNotContact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tier getTier() {
		return tier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTier(Tier newTier) {
		Tier oldTier = tier;
		tier = newTier == null ? TIER_EDEFAULT : newTier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__TIER, oldTier, tier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getRhythm() {
		return rhythm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRhythm(Period newRhythm) {
		Period oldRhythm = rhythm;
		rhythm = newRhythm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__RHYTHM, oldRhythm, rhythm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMe() {
		return me;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMe(boolean newMe) {
		boolean oldMe = me;
		me = newMe;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__ME, oldMe, me));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMergedIntoUid() {
		return mergedIntoUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMergedIntoUid(String newMergedIntoUid) {
		String oldMergedIntoUid = mergedIntoUid;
		mergedIntoUid = newMergedIntoUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.PERSON__MERGED_INTO_UID, oldMergedIntoUid, mergedIntoUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isActive() {
		return ((this.getTrashed() == null) && (this.getMergedIntoUid() == null));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PeoplePackage.PERSON__NAME:
				return basicSetName(null, msgs);
			case PeoplePackage.PERSON__BIRTHDAY:
				return basicSetBirthday(null, msgs);
			case PeoplePackage.PERSON__ANNIVERSARY:
				return basicSetAnniversary(null, msgs);
			case PeoplePackage.PERSON__DEATHDATE:
				return basicSetDeathdate(null, msgs);
			case PeoplePackage.PERSON__AFFILIATIONS:
				return ((InternalEList<?>)getAffiliations()).basicRemove(otherEnd, msgs);
			case PeoplePackage.PERSON__FACTS:
				return ((InternalEList<?>)getFacts()).basicRemove(otherEnd, msgs);
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
			case PeoplePackage.PERSON__KIND:
				return getKind();
			case PeoplePackage.PERSON__NAME:
				return getName();
			case PeoplePackage.PERSON__NICKNAMES:
				return getNicknames();
			case PeoplePackage.PERSON__PRONOUNS:
				return getPronouns();
			case PeoplePackage.PERSON__PRONUNCIATION:
				return getPronunciation();
			case PeoplePackage.PERSON__GENDER:
				return getGender();
			case PeoplePackage.PERSON__GENDER_IDENTITY:
				return getGenderIdentity();
			case PeoplePackage.PERSON__GRAMMATICAL_GENDER:
				return getGrammaticalGender();
			case PeoplePackage.PERSON__LANGUAGES:
				return getLanguages();
			case PeoplePackage.PERSON__BIRTHDAY:
				return getBirthday();
			case PeoplePackage.PERSON__ANNIVERSARY:
				return getAnniversary();
			case PeoplePackage.PERSON__DEATHDATE:
				return getDeathdate();
			case PeoplePackage.PERSON__BIRTHPLACE:
				return getBirthplace();
			case PeoplePackage.PERSON__DEATHPLACE:
				return getDeathplace();
			case PeoplePackage.PERSON__AFFILIATIONS:
				return getAffiliations();
			case PeoplePackage.PERSON__FACTS:
				return getFacts();
			case PeoplePackage.PERSON__TAGS:
				return getTags();
			case PeoplePackage.PERSON__DO_NOT_CONTACT:
				return isDoNotContact();
			case PeoplePackage.PERSON__TIER:
				return getTier();
			case PeoplePackage.PERSON__RHYTHM:
				return getRhythm();
			case PeoplePackage.PERSON__ME:
				return isMe();
			case PeoplePackage.PERSON__MERGED_INTO_UID:
				return getMergedIntoUid();
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
			case PeoplePackage.PERSON__KIND:
				setKind((AgentKind)newValue);
				return;
			case PeoplePackage.PERSON__NAME:
				setName((StructuredName)newValue);
				return;
			case PeoplePackage.PERSON__NICKNAMES:
				getNicknames().clear();
				getNicknames().addAll((Collection<? extends String>)newValue);
				return;
			case PeoplePackage.PERSON__PRONOUNS:
				getPronouns().clear();
				getPronouns().addAll((Collection<? extends String>)newValue);
				return;
			case PeoplePackage.PERSON__PRONUNCIATION:
				setPronunciation((String)newValue);
				return;
			case PeoplePackage.PERSON__GENDER:
				setGender((String)newValue);
				return;
			case PeoplePackage.PERSON__GENDER_IDENTITY:
				setGenderIdentity((String)newValue);
				return;
			case PeoplePackage.PERSON__GRAMMATICAL_GENDER:
				setGrammaticalGender((String)newValue);
				return;
			case PeoplePackage.PERSON__LANGUAGES:
				getLanguages().clear();
				getLanguages().addAll((Collection<? extends String>)newValue);
				return;
			case PeoplePackage.PERSON__BIRTHDAY:
				setBirthday((PartialDate)newValue);
				return;
			case PeoplePackage.PERSON__ANNIVERSARY:
				setAnniversary((PartialDate)newValue);
				return;
			case PeoplePackage.PERSON__DEATHDATE:
				setDeathdate((PartialDate)newValue);
				return;
			case PeoplePackage.PERSON__BIRTHPLACE:
				setBirthplace((String)newValue);
				return;
			case PeoplePackage.PERSON__DEATHPLACE:
				setDeathplace((String)newValue);
				return;
			case PeoplePackage.PERSON__AFFILIATIONS:
				getAffiliations().clear();
				getAffiliations().addAll((Collection<? extends Affiliation>)newValue);
				return;
			case PeoplePackage.PERSON__FACTS:
				getFacts().clear();
				getFacts().addAll((Collection<? extends Fact>)newValue);
				return;
			case PeoplePackage.PERSON__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends String>)newValue);
				return;
			case PeoplePackage.PERSON__DO_NOT_CONTACT:
				setDoNotContact((Boolean)newValue);
				return;
			case PeoplePackage.PERSON__TIER:
				setTier((Tier)newValue);
				return;
			case PeoplePackage.PERSON__RHYTHM:
				setRhythm((Period)newValue);
				return;
			case PeoplePackage.PERSON__ME:
				setMe((Boolean)newValue);
				return;
			case PeoplePackage.PERSON__MERGED_INTO_UID:
				setMergedIntoUid((String)newValue);
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
			case PeoplePackage.PERSON__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PeoplePackage.PERSON__NAME:
				setName((StructuredName)null);
				return;
			case PeoplePackage.PERSON__NICKNAMES:
				getNicknames().clear();
				return;
			case PeoplePackage.PERSON__PRONOUNS:
				getPronouns().clear();
				return;
			case PeoplePackage.PERSON__PRONUNCIATION:
				setPronunciation(PRONUNCIATION_EDEFAULT);
				return;
			case PeoplePackage.PERSON__GENDER:
				setGender(GENDER_EDEFAULT);
				return;
			case PeoplePackage.PERSON__GENDER_IDENTITY:
				setGenderIdentity(GENDER_IDENTITY_EDEFAULT);
				return;
			case PeoplePackage.PERSON__GRAMMATICAL_GENDER:
				setGrammaticalGender(GRAMMATICAL_GENDER_EDEFAULT);
				return;
			case PeoplePackage.PERSON__LANGUAGES:
				getLanguages().clear();
				return;
			case PeoplePackage.PERSON__BIRTHDAY:
				setBirthday((PartialDate)null);
				return;
			case PeoplePackage.PERSON__ANNIVERSARY:
				setAnniversary((PartialDate)null);
				return;
			case PeoplePackage.PERSON__DEATHDATE:
				setDeathdate((PartialDate)null);
				return;
			case PeoplePackage.PERSON__BIRTHPLACE:
				setBirthplace(BIRTHPLACE_EDEFAULT);
				return;
			case PeoplePackage.PERSON__DEATHPLACE:
				setDeathplace(DEATHPLACE_EDEFAULT);
				return;
			case PeoplePackage.PERSON__AFFILIATIONS:
				getAffiliations().clear();
				return;
			case PeoplePackage.PERSON__FACTS:
				getFacts().clear();
				return;
			case PeoplePackage.PERSON__TAGS:
				getTags().clear();
				return;
			case PeoplePackage.PERSON__DO_NOT_CONTACT:
				setDoNotContact(DO_NOT_CONTACT_EDEFAULT);
				return;
			case PeoplePackage.PERSON__TIER:
				setTier(TIER_EDEFAULT);
				return;
			case PeoplePackage.PERSON__RHYTHM:
				setRhythm(RHYTHM_EDEFAULT);
				return;
			case PeoplePackage.PERSON__ME:
				setMe(ME_EDEFAULT);
				return;
			case PeoplePackage.PERSON__MERGED_INTO_UID:
				setMergedIntoUid(MERGED_INTO_UID_EDEFAULT);
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
			case PeoplePackage.PERSON__KIND:
				return kind != KIND_EDEFAULT;
			case PeoplePackage.PERSON__NAME:
				return name != null;
			case PeoplePackage.PERSON__NICKNAMES:
				return nicknames != null && !nicknames.isEmpty();
			case PeoplePackage.PERSON__PRONOUNS:
				return pronouns != null && !pronouns.isEmpty();
			case PeoplePackage.PERSON__PRONUNCIATION:
				return PRONUNCIATION_EDEFAULT == null ? pronunciation != null : !PRONUNCIATION_EDEFAULT.equals(pronunciation);
			case PeoplePackage.PERSON__GENDER:
				return GENDER_EDEFAULT == null ? gender != null : !GENDER_EDEFAULT.equals(gender);
			case PeoplePackage.PERSON__GENDER_IDENTITY:
				return GENDER_IDENTITY_EDEFAULT == null ? genderIdentity != null : !GENDER_IDENTITY_EDEFAULT.equals(genderIdentity);
			case PeoplePackage.PERSON__GRAMMATICAL_GENDER:
				return GRAMMATICAL_GENDER_EDEFAULT == null ? grammaticalGender != null : !GRAMMATICAL_GENDER_EDEFAULT.equals(grammaticalGender);
			case PeoplePackage.PERSON__LANGUAGES:
				return languages != null && !languages.isEmpty();
			case PeoplePackage.PERSON__BIRTHDAY:
				return birthday != null;
			case PeoplePackage.PERSON__ANNIVERSARY:
				return anniversary != null;
			case PeoplePackage.PERSON__DEATHDATE:
				return deathdate != null;
			case PeoplePackage.PERSON__BIRTHPLACE:
				return BIRTHPLACE_EDEFAULT == null ? birthplace != null : !BIRTHPLACE_EDEFAULT.equals(birthplace);
			case PeoplePackage.PERSON__DEATHPLACE:
				return DEATHPLACE_EDEFAULT == null ? deathplace != null : !DEATHPLACE_EDEFAULT.equals(deathplace);
			case PeoplePackage.PERSON__AFFILIATIONS:
				return affiliations != null && !affiliations.isEmpty();
			case PeoplePackage.PERSON__FACTS:
				return facts != null && !facts.isEmpty();
			case PeoplePackage.PERSON__TAGS:
				return tags != null && !tags.isEmpty();
			case PeoplePackage.PERSON__DO_NOT_CONTACT:
				return doNotContact != DO_NOT_CONTACT_EDEFAULT;
			case PeoplePackage.PERSON__TIER:
				return tier != TIER_EDEFAULT;
			case PeoplePackage.PERSON__RHYTHM:
				return RHYTHM_EDEFAULT == null ? rhythm != null : !RHYTHM_EDEFAULT.equals(rhythm);
			case PeoplePackage.PERSON__ME:
				return me != ME_EDEFAULT;
			case PeoplePackage.PERSON__MERGED_INTO_UID:
				return MERGED_INTO_UID_EDEFAULT == null ? mergedIntoUid != null : !MERGED_INTO_UID_EDEFAULT.equals(mergedIntoUid);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case PeoplePackage.PERSON___IS_ACTIVE:
				return isActive();
		}
		return super.eInvoke(operationID, arguments);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", nicknames: ");
		result.append(nicknames);
		result.append(", pronouns: ");
		result.append(pronouns);
		result.append(", pronunciation: ");
		result.append(pronunciation);
		result.append(", gender: ");
		result.append(gender);
		result.append(", genderIdentity: ");
		result.append(genderIdentity);
		result.append(", grammaticalGender: ");
		result.append(grammaticalGender);
		result.append(", languages: ");
		result.append(languages);
		result.append(", birthplace: ");
		result.append(birthplace);
		result.append(", deathplace: ");
		result.append(deathplace);
		result.append(", tags: ");
		result.append(tags);
		result.append(", doNotContact: ");
		result.append(doNotContact);
		result.append(", tier: ");
		result.append(tier);
		result.append(", rhythm: ");
		result.append(rhythm);
		result.append(", me: ");
		result.append(me);
		result.append(", mergedIntoUid: ");
		result.append(mergedIntoUid);
		result.append(')');
		return result.toString();
	}

} //PersonImpl
