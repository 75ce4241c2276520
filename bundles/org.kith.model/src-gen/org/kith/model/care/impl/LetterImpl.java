/**
 */
package org.kith.model.care.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.care.CarePackage;
import org.kith.model.care.Channel;
import org.kith.model.care.Letter;
import org.kith.model.care.LetterState;
import org.kith.model.care.LetterVerdict;
import org.kith.model.care.Recipient;

import org.kith.model.people.impl.AggregateImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Letter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.care.impl.LetterImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.kith.model.care.impl.LetterImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.kith.model.care.impl.LetterImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.kith.model.care.impl.LetterImpl#getBody <em>Body</em>}</li>
 *   <li>{@link org.kith.model.care.impl.LetterImpl#getInReplyToKey <em>In Reply To Key</em>}</li>
 *   <li>{@link org.kith.model.care.impl.LetterImpl#getTaskUid <em>Task Uid</em>}</li>
 *   <li>{@link org.kith.model.care.impl.LetterImpl#getState <em>State</em>}</li>
 *   <li>{@link org.kith.model.care.impl.LetterImpl#getHandedOff <em>Handed Off</em>}</li>
 *   <li>{@link org.kith.model.care.impl.LetterImpl#getSent <em>Sent</em>}</li>
 *   <li>{@link org.kith.model.care.impl.LetterImpl#getSentKey <em>Sent Key</em>}</li>
 *   <li>{@link org.kith.model.care.impl.LetterImpl#getAnswerKey <em>Answer Key</em>}</li>
 *   <li>{@link org.kith.model.care.impl.LetterImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.kith.model.care.impl.LetterImpl#getSimilarity <em>Similarity</em>}</li>
 *   <li>{@link org.kith.model.care.impl.LetterImpl#getAnchors <em>Anchors</em>}</li>
 *   <li>{@link org.kith.model.care.impl.LetterImpl#getLanguage <em>Language</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LetterImpl extends AggregateImpl implements Letter {
	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected Recipient to;

	/**
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final Channel CHANNEL_EDEFAULT = Channel.NONE;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected Channel channel = CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBody() <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected static final String BODY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBody() <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected String body = BODY_EDEFAULT;

	/**
	 * The default value of the '{@link #getInReplyToKey() <em>In Reply To Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInReplyToKey()
	 * @generated
	 * @ordered
	 */
	protected static final String IN_REPLY_TO_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInReplyToKey() <em>In Reply To Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInReplyToKey()
	 * @generated
	 * @ordered
	 */
	protected String inReplyToKey = IN_REPLY_TO_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTaskUid() <em>Task Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaskUid()
	 * @generated
	 * @ordered
	 */
	protected static final String TASK_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTaskUid() <em>Task Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaskUid()
	 * @generated
	 * @ordered
	 */
	protected String taskUid = TASK_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final LetterState STATE_EDEFAULT = LetterState.DRAFT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected LetterState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHandedOff() <em>Handed Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandedOff()
	 * @generated
	 * @ordered
	 */
	protected static final Instant HANDED_OFF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHandedOff() <em>Handed Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandedOff()
	 * @generated
	 * @ordered
	 */
	protected Instant handedOff = HANDED_OFF_EDEFAULT;

	/**
	 * The default value of the '{@link #getSent() <em>Sent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSent()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSent() <em>Sent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSent()
	 * @generated
	 * @ordered
	 */
	protected Instant sent = SENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSentKey() <em>Sent Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentKey()
	 * @generated
	 * @ordered
	 */
	protected static final String SENT_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSentKey() <em>Sent Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSentKey()
	 * @generated
	 * @ordered
	 */
	protected String sentKey = SENT_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswerKey() <em>Answer Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswerKey()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWER_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswerKey() <em>Answer Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswerKey()
	 * @generated
	 * @ordered
	 */
	protected String answerKey = ANSWER_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected static final LetterVerdict VERDICT_EDEFAULT = LetterVerdict.UNCHECKED;

	/**
	 * The cached value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected LetterVerdict verdict = VERDICT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSimilarity() <em>Similarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSimilarity()
	 * @generated
	 * @ordered
	 */
	protected static final double SIMILARITY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSimilarity() <em>Similarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSimilarity()
	 * @generated
	 * @ordered
	 */
	protected double similarity = SIMILARITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnchors() <em>Anchors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchors()
	 * @generated
	 * @ordered
	 */
	protected static final int ANCHORS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAnchors() <em>Anchors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchors()
	 * @generated
	 * @ordered
	 */
	protected int anchors = ANCHORS_EDEFAULT;

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
	protected LetterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CarePackage.Literals.LETTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recipient getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTo(Recipient newTo, NotificationChain msgs) {
		Recipient oldTo = to;
		to = newTo;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CarePackage.LETTER__TO, oldTo, newTo);
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
	public void setTo(Recipient newTo) {
		if (newTo != to) {
			NotificationChain msgs = null;
			if (to != null)
				msgs = ((InternalEObject)to).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CarePackage.LETTER__TO, null, msgs);
			if (newTo != null)
				msgs = ((InternalEObject)newTo).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CarePackage.LETTER__TO, null, msgs);
			msgs = basicSetTo(newTo, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.LETTER__TO, newTo, newTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(Channel newChannel) {
		Channel oldChannel = channel;
		channel = newChannel == null ? CHANNEL_EDEFAULT : newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.LETTER__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.LETTER__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBody() {
		return body;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBody(String newBody) {
		String oldBody = body;
		body = newBody;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.LETTER__BODY, oldBody, body));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInReplyToKey() {
		return inReplyToKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInReplyToKey(String newInReplyToKey) {
		String oldInReplyToKey = inReplyToKey;
		inReplyToKey = newInReplyToKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.LETTER__IN_REPLY_TO_KEY, oldInReplyToKey, inReplyToKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTaskUid() {
		return taskUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTaskUid(String newTaskUid) {
		String oldTaskUid = taskUid;
		taskUid = newTaskUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.LETTER__TASK_UID, oldTaskUid, taskUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LetterState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(LetterState newState) {
		LetterState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.LETTER__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getHandedOff() {
		return handedOff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandedOff(Instant newHandedOff) {
		Instant oldHandedOff = handedOff;
		handedOff = newHandedOff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.LETTER__HANDED_OFF, oldHandedOff, handedOff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSent() {
		return sent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSent(Instant newSent) {
		Instant oldSent = sent;
		sent = newSent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.LETTER__SENT, oldSent, sent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSentKey() {
		return sentKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSentKey(String newSentKey) {
		String oldSentKey = sentKey;
		sentKey = newSentKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.LETTER__SENT_KEY, oldSentKey, sentKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnswerKey() {
		return answerKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswerKey(String newAnswerKey) {
		String oldAnswerKey = answerKey;
		answerKey = newAnswerKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.LETTER__ANSWER_KEY, oldAnswerKey, answerKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LetterVerdict getVerdict() {
		return verdict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(LetterVerdict newVerdict) {
		LetterVerdict oldVerdict = verdict;
		verdict = newVerdict == null ? VERDICT_EDEFAULT : newVerdict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.LETTER__VERDICT, oldVerdict, verdict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSimilarity() {
		return similarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSimilarity(double newSimilarity) {
		double oldSimilarity = similarity;
		similarity = newSimilarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.LETTER__SIMILARITY, oldSimilarity, similarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAnchors() {
		return anchors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnchors(int newAnchors) {
		int oldAnchors = anchors;
		anchors = newAnchors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.LETTER__ANCHORS, oldAnchors, anchors));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.LETTER__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CarePackage.LETTER__TO:
				return basicSetTo(null, msgs);
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
			case CarePackage.LETTER__TO:
				return getTo();
			case CarePackage.LETTER__CHANNEL:
				return getChannel();
			case CarePackage.LETTER__SUBJECT:
				return getSubject();
			case CarePackage.LETTER__BODY:
				return getBody();
			case CarePackage.LETTER__IN_REPLY_TO_KEY:
				return getInReplyToKey();
			case CarePackage.LETTER__TASK_UID:
				return getTaskUid();
			case CarePackage.LETTER__STATE:
				return getState();
			case CarePackage.LETTER__HANDED_OFF:
				return getHandedOff();
			case CarePackage.LETTER__SENT:
				return getSent();
			case CarePackage.LETTER__SENT_KEY:
				return getSentKey();
			case CarePackage.LETTER__ANSWER_KEY:
				return getAnswerKey();
			case CarePackage.LETTER__VERDICT:
				return getVerdict();
			case CarePackage.LETTER__SIMILARITY:
				return getSimilarity();
			case CarePackage.LETTER__ANCHORS:
				return getAnchors();
			case CarePackage.LETTER__LANGUAGE:
				return getLanguage();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CarePackage.LETTER__TO:
				setTo((Recipient)newValue);
				return;
			case CarePackage.LETTER__CHANNEL:
				setChannel((Channel)newValue);
				return;
			case CarePackage.LETTER__SUBJECT:
				setSubject((String)newValue);
				return;
			case CarePackage.LETTER__BODY:
				setBody((String)newValue);
				return;
			case CarePackage.LETTER__IN_REPLY_TO_KEY:
				setInReplyToKey((String)newValue);
				return;
			case CarePackage.LETTER__TASK_UID:
				setTaskUid((String)newValue);
				return;
			case CarePackage.LETTER__STATE:
				setState((LetterState)newValue);
				return;
			case CarePackage.LETTER__HANDED_OFF:
				setHandedOff((Instant)newValue);
				return;
			case CarePackage.LETTER__SENT:
				setSent((Instant)newValue);
				return;
			case CarePackage.LETTER__SENT_KEY:
				setSentKey((String)newValue);
				return;
			case CarePackage.LETTER__ANSWER_KEY:
				setAnswerKey((String)newValue);
				return;
			case CarePackage.LETTER__VERDICT:
				setVerdict((LetterVerdict)newValue);
				return;
			case CarePackage.LETTER__SIMILARITY:
				setSimilarity((Double)newValue);
				return;
			case CarePackage.LETTER__ANCHORS:
				setAnchors((Integer)newValue);
				return;
			case CarePackage.LETTER__LANGUAGE:
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
			case CarePackage.LETTER__TO:
				setTo((Recipient)null);
				return;
			case CarePackage.LETTER__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
				return;
			case CarePackage.LETTER__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case CarePackage.LETTER__BODY:
				setBody(BODY_EDEFAULT);
				return;
			case CarePackage.LETTER__IN_REPLY_TO_KEY:
				setInReplyToKey(IN_REPLY_TO_KEY_EDEFAULT);
				return;
			case CarePackage.LETTER__TASK_UID:
				setTaskUid(TASK_UID_EDEFAULT);
				return;
			case CarePackage.LETTER__STATE:
				setState(STATE_EDEFAULT);
				return;
			case CarePackage.LETTER__HANDED_OFF:
				setHandedOff(HANDED_OFF_EDEFAULT);
				return;
			case CarePackage.LETTER__SENT:
				setSent(SENT_EDEFAULT);
				return;
			case CarePackage.LETTER__SENT_KEY:
				setSentKey(SENT_KEY_EDEFAULT);
				return;
			case CarePackage.LETTER__ANSWER_KEY:
				setAnswerKey(ANSWER_KEY_EDEFAULT);
				return;
			case CarePackage.LETTER__VERDICT:
				setVerdict(VERDICT_EDEFAULT);
				return;
			case CarePackage.LETTER__SIMILARITY:
				setSimilarity(SIMILARITY_EDEFAULT);
				return;
			case CarePackage.LETTER__ANCHORS:
				setAnchors(ANCHORS_EDEFAULT);
				return;
			case CarePackage.LETTER__LANGUAGE:
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
			case CarePackage.LETTER__TO:
				return to != null;
			case CarePackage.LETTER__CHANNEL:
				return channel != CHANNEL_EDEFAULT;
			case CarePackage.LETTER__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case CarePackage.LETTER__BODY:
				return BODY_EDEFAULT == null ? body != null : !BODY_EDEFAULT.equals(body);
			case CarePackage.LETTER__IN_REPLY_TO_KEY:
				return IN_REPLY_TO_KEY_EDEFAULT == null ? inReplyToKey != null : !IN_REPLY_TO_KEY_EDEFAULT.equals(inReplyToKey);
			case CarePackage.LETTER__TASK_UID:
				return TASK_UID_EDEFAULT == null ? taskUid != null : !TASK_UID_EDEFAULT.equals(taskUid);
			case CarePackage.LETTER__STATE:
				return state != STATE_EDEFAULT;
			case CarePackage.LETTER__HANDED_OFF:
				return HANDED_OFF_EDEFAULT == null ? handedOff != null : !HANDED_OFF_EDEFAULT.equals(handedOff);
			case CarePackage.LETTER__SENT:
				return SENT_EDEFAULT == null ? sent != null : !SENT_EDEFAULT.equals(sent);
			case CarePackage.LETTER__SENT_KEY:
				return SENT_KEY_EDEFAULT == null ? sentKey != null : !SENT_KEY_EDEFAULT.equals(sentKey);
			case CarePackage.LETTER__ANSWER_KEY:
				return ANSWER_KEY_EDEFAULT == null ? answerKey != null : !ANSWER_KEY_EDEFAULT.equals(answerKey);
			case CarePackage.LETTER__VERDICT:
				return verdict != VERDICT_EDEFAULT;
			case CarePackage.LETTER__SIMILARITY:
				return similarity != SIMILARITY_EDEFAULT;
			case CarePackage.LETTER__ANCHORS:
				return anchors != ANCHORS_EDEFAULT;
			case CarePackage.LETTER__LANGUAGE:
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
		result.append(" (channel: ");
		result.append(channel);
		result.append(", subject: ");
		result.append(subject);
		result.append(", body: ");
		result.append(body);
		result.append(", inReplyToKey: ");
		result.append(inReplyToKey);
		result.append(", taskUid: ");
		result.append(taskUid);
		result.append(", state: ");
		result.append(state);
		result.append(", handedOff: ");
		result.append(handedOff);
		result.append(", sent: ");
		result.append(sent);
		result.append(", sentKey: ");
		result.append(sentKey);
		result.append(", answerKey: ");
		result.append(answerKey);
		result.append(", verdict: ");
		result.append(verdict);
		result.append(", similarity: ");
		result.append(similarity);
		result.append(", anchors: ");
		result.append(anchors);
		result.append(", language: ");
		result.append(language);
		result.append(')');
		return result.toString();
	}

} //LetterImpl
